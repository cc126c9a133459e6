import { DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { CampaignStage } from '../campaign-life/CampaignStage';
import { CopyCampaignButton } from '../campaign-life/CopyCampaignButton';
import { MonitoringLink } from '../campaign-life/MonitoringLink';
import { RebuildButton } from '../campaign-life/RebuildButton';
import { DepartmentOrOverall } from '../ranking/DepartmentOrOverall';
import { DateColumn, DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { DateText } from '../ui/DateText';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const CampaignShow = () => (
  <ResourceShow
    actions={
      <>
        <MonitoringLink />
        <CopyCampaignButton />
        <RebuildButton />
      </>
    }
  >
    <CampaignStage />
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="name">
            <TextField source="name" />
          </Labeled>
          <Labeled source="code">
            <TextField source="code" />
          </Labeled>
          <Labeled source="year">
            <TextField source="year" />
          </Labeled>
          <Labeled source="state">
            <EnumText source="state" of="campaignState" />
          </Labeled>
          <Labeled source="startsOn">
            <DateText source="startsOn" />
          </Labeled>
          <Labeled source="endsOn">
            <DateText source="endsOn" />
          </Labeled>
          <Labeled source="organization">
            <RelationLink source="organization" reference="organizations" />
          </Labeled>
          <Labeled source="theme">
            <TextField source="theme" emptyText="–" />
          </Labeled>
          <Labeled source="stateChangedAt">
            <InstantText source="stateChangedAt" />
          </Labeled>
          <Labeled source="stateReason">
            <TextField source="stateReason" emptyText="–" />
          </Labeled>
          <Labeled source="onTrackPercent">
            <DecimalText source="onTrackPercent" />
          </Labeled>
          <Labeled source="behindPercent">
            <DecimalText source="behindPercent" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.rankings" path="rankings">
        <RelatedList reference="rankings" target="campaignId" sort={{ field: 'department.name', order: 'ASC' }}>
          <DataTable.Col source="department.name" label="resources.rankings.fields.department">
            <DepartmentOrOverall />
          </DataTable.Col>
          <RelationColumn source="cluster" reference="clusters" />
          <EnumColumn source="method" of="rankingMethod" />
          <DataTable.Col source="revision" align="right" />
          <EnumColumn source="state" of="rankingState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.phases" path="phases">
        <RelatedList reference="phases" target="campaignId" sort={{ field: 'ordinal', order: 'ASC' }} rowClick="edit">
          <DataTable.Col source="ordinal" align="right" />
          <DataTable.Col source="name" />
          <DataTable.Col source="theme" />
          <DateColumn source="startsOn" />
          <DateColumn source="endsOn" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.criteria" path="criteria">
        <RelatedList reference="criteria" target="campaignId" sort={{ field: 'ordinal', order: 'ASC' }}>
          <DataTable.Col source="ordinal" align="right" />
          <RelationColumn source="indicator" reference="indicators" />
          <RelationColumn source="department" reference="departments" />
          <EnumColumn source="rule" of="rule" />
          <EnumColumn source="frequency" of="frequency" />
          <DecimalColumn source="maxScore" />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
