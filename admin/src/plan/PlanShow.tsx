import { DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField } from 'react-admin';
import { DocumentLink } from '../document/DocumentLink';
import { DueText } from '../task/DueText';
import { ProgressBar } from '../task/ProgressBar';
import { DateColumn, DecimalColumn, EnumColumn } from '../ui/columns';
import { DateText } from '../ui/DateText';
import { FileLink } from '../ui/FileLink';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { IndicatorName } from './IndicatorName';
import { PlanTarget } from './PlanTarget';

export const PlanShow = () => (
  <ResourceShow>
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="title">
            <TextField source="title" />
          </Labeled>
          <Labeled source="number">
            <TextField source="number" />
          </Labeled>
          <Labeled source="code">
            <TextField source="code" />
          </Labeled>
          <Labeled source="year">
            <TextField source="year" />
          </Labeled>
          <Labeled source="organization">
            <RelationLink source="organization" reference="organizations" />
          </Labeled>
          <Labeled source="issuedOn">
            <DateText source="issuedOn" />
          </Labeled>
          <Labeled source="signer">
            <TextField source="signer" emptyText="–" />
          </Labeled>
          <Labeled source="programme">
            <DocumentLink source="programme" />
          </Labeled>
          <Labeled source="file">
            <FileLink source="file" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.tab.indicators" path="indicators">
        <RelatedList reference="planIndicators" target="planId" sort={{ field: 'ordinal', order: 'ASC' }} rowClick="edit">
          <DataTable.Col source="ordinal" align="right" />
          <DataTable.Col source="name">
            <IndicatorName />
          </DataTable.Col>
          <DataTable.Col source="unit" />
          <DataTable.Col source="targetValue" align="right">
            <PlanTarget />
          </DataTable.Col>
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.tasks.name" path="tasks">
        <RelatedList reference="tasks" target="planId" sort={{ field: 'number', order: 'ASC' }}>
          <DataTable.Col source="number" align="right" />
          <DataTable.Col source="name" />
          <DataTable.Col source="dueOn">
            <DueText />
          </DataTable.Col>
          <DataTable.Col source="progress">
            <ProgressBar />
          </DataTable.Col>
          <EnumColumn source="state" of="taskState" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="resources.projects.name" path="projects">
        <RelatedList reference="projects" target="planId" sort={{ field: 'investorKind', order: 'DESC' }}>
          <DataTable.Col source="name" />
          <EnumColumn source="investorKind" of="investorKind" />
          <EnumColumn source="state" of="projectState" />
          <DecimalColumn source="budget" />
          <DecimalColumn source="disbursed" />
          <DateColumn source="endsOn" />
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.plan.grounds" path="documents">
        <RelatedList reference="planDocuments" target="planId" sort={{ field: 'id', order: 'ASC' }} rowClick="edit">
          <DataTable.Col source="document" disableSort>
            <DocumentLink source="document" />
          </DataTable.Col>
          <DataTable.Col source="note" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);
