import { BooleanField, DataTable, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { EnumColumn, RelationColumn } from '../ui/columns';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

const TEXTS = ['name', 'code', 'basis', 'article', 'membershipYears', 'note'];
const FLAGS = ['forCollectives', 'forIndividuals', 'forHouseholds', 'active'];

export const AwardFormShow = () => (
  <ResourceShow>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          {TEXTS.map((source) => (
            <Labeled key={source} source={source}>
              <TextField source={source} emptyText="–" />
            </Labeled>
          ))}
          <Labeled source="kind">
            <EnumText source="kind" of="awardKind" />
          </Labeled>
          <Labeled source="level">
            <EnumText source="level" of="awardLevel" />
          </Labeled>
          <Labeled source="voteThreshold">
            <DecimalText source="voteThreshold" suffix=" %" />
          </Labeled>
          {FLAGS.map((source) => (
            <Labeled key={source} source={source}>
              <BooleanField source={source} />
            </Labeled>
          ))}
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.award.awards" path="awards">
        <RelatedList reference="awards" target="formId" sort={{ field: 'year', order: 'DESC' }}>
          <DataTable.Col source="year" />
          <RelationColumn source="organization" reference="organizations" />
          <EnumColumn source="recipientKind" of="recipientKind" />
          <DataTable.Col source="count" align="right" />
          <EnumColumn source="state" of="awardState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
