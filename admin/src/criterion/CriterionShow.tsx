import { ArrayField, DataTable, Labeled, NumberField, TabbedShowLayout, TextField } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const CriterionShow = () => (
  <ResourceShow>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="indicator">
            <RelationLink source="indicator" reference="indicators" />
          </Labeled>
          <Labeled source="campaign">
            <RelationLink source="campaign" reference="campaigns" />
          </Labeled>
          <Labeled source="department">
            <RelationLink source="department" reference="departments" />
          </Labeled>
          <Labeled source="ordinal">
            <NumberField source="ordinal" />
          </Labeled>
          <Labeled source="rule">
            <EnumText source="rule" of="rule" />
          </Labeled>
          <Labeled source="maxScore">
            <DecimalText source="maxScore" />
          </Labeled>
          <Labeled source="capPercent">
            <DecimalText source="capPercent" />
          </Labeled>
          <Labeled source="bonusMax">
            <DecimalText source="bonusMax" />
          </Labeled>
          <Labeled source="bands">
            <ArrayField source="bands">
              <DataTable bulkActionButtons={false} rowClick={false} empty={<span>–</span>}>
                <DecimalColumn source="fromPercent" isSortable={false} />
                <DecimalColumn source="score" isSortable={false} />
              </DataTable>
            </ArrayField>
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.targets" path="targets">
        <RelatedList reference="targets" target="criterionId" sort={{ field: 'organization.name', order: 'ASC' }}>
          <RelationColumn source="organization" reference="organizations" />
          <DecimalColumn source="value" />
          <DecimalColumn source="actual" />
          <DecimalColumn source="achievement" />
          <EnumColumn source="outcome" of="outcome" />
          <DecimalColumn source="score" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
