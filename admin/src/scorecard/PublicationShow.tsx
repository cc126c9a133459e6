import { DataTable, Labeled, Show, SimpleShowLayout, TextField } from 'react-admin';
import { DecimalColumn, EnumColumn } from '../ui/columns';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { RelatedList } from '../ui/RelatedList';
import { FieldGrid } from '../ui/ResourceShow';

/** What was published, as it was then. */
export const PublicationShow = () => (
  <Show actions={false}>
    <SimpleShowLayout>
      <FieldGrid>
        <Labeled source="scorecardName">
          <TextField source="scorecardName" />
        </Labeled>
        <Labeled source="campaignName">
          <TextField source="campaignName" />
        </Labeled>
        <Labeled source="clusterName">
          <TextField source="clusterName" />
        </Labeled>
        <Labeled source="publishedAt">
          <InstantText source="publishedAt" />
        </Labeled>
        <Labeled label="resources.scorecardPublications.fields.state">
          <EnumText source="ranking.state" of="rankingState" />
        </Labeled>
      </FieldGrid>
      <RelatedList reference="publishedSheets" target="publicationId" sort={{ field: 'rank', order: 'ASC' }} hasCreate={false}>
        <DataTable.Col source="rank" align="right" />
        <DataTable.Col source="organizationName" />
        <DecimalColumn source="selfTotal" />
        <DecimalColumn source="appraisedTotal" />
        <DecimalColumn source="secondTotal" />
        <DecimalColumn source="total" />
        <EnumColumn source="exclusion" of="exclusion" />
        <DataTable.Col source="waiverReason" disableSort />
      </RelatedList>
    </SimpleShowLayout>
  </Show>
);
