import { DataTable, DeleteButton, EditButton, Labeled, TabbedShowLayout, TextField, useGetIdentity, useRecordContext } from 'react-admin';
import { EnumColumn, InstantColumn } from '../ui/columns';
import { DateText } from '../ui/DateText';
import { EnumText } from '../ui/EnumText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { DueText } from './DueText';
import { MoveButtons } from './MoveButtons';
import { ProgressBar } from './ProgressBar';
import { ProgressButton } from './ProgressButton';

export const TaskShow = () => (
  <ResourceShow
    actions={
      <>
        <ProgressButton />
        <MoveButtons />
      </>
    }
  >
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <Overview />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.task.tab.parts" path="parts">
        <RelatedList reference="tasks" target="parentId" sort={{ field: 'dueOn', order: 'ASC' }}>
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
      <TabbedShowLayout.Tab label="app.task.tab.comments" path="comments">
        <RelatedList reference="taskComments" target="taskId" sort={{ field: 'createdAt', order: 'ASC' }} rowClick={false}>
          <InstantColumn source="createdAt" />
          <DataTable.Col source="author.name" label="resources.taskComments.fields.authorId" disableSort />
          <DataTable.Col source="text" sx={{ whiteSpace: 'pre-wrap', width: '60%' }} />
          <DataTable.Col label="">
            <OwnComment />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.task.tab.moves" path="moves">
        <RelatedList reference="taskMoves" target="taskId" sort={{ field: 'id', order: 'ASC' }} rowClick={false} hasCreate={false}>
          <InstantColumn source="createdAt" />
          <DataTable.Col source="by.name" label="resources.taskMoves.fields.by" disableSort />
          <EnumColumn source="from" of="taskState" />
          <EnumColumn source="to" of="taskState" />
          <DataTable.Col source="progress" align="right" />
          <DataTable.Col source="reason" sx={{ whiteSpace: 'pre-wrap' }} />
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);

const Overview = () => (
  <FieldGrid>
    <Labeled source="name">
      <TextField source="name" />
    </Labeled>
    <Labeled source="code">
      <TextField source="code" />
    </Labeled>
    <Labeled source="state">
      <EnumText source="state" of="taskState" />
    </Labeled>
    <Labeled source="dueOn">
      <DueText source="dueOn" />
    </Labeled>
    <Labeled source="progress">
      <ProgressBar source="progress" />
    </Labeled>
    <Labeled source="completedOn">
      <DateText source="completedOn" />
    </Labeled>
    <Labeled source="organizationId">
      <RelationLink source="organization" reference="organizations" />
    </Labeled>
    <Labeled source="departmentId">
      <RelationLink source="department" reference="departments" />
    </Labeled>
    <Labeled source="responsibleId">
      <TextField source="responsible.name" emptyText="–" />
    </Labeled>
    <Labeled source="planId">
      <RelationLink source="plan" reference="plans" text="number" />
    </Labeled>
    <Labeled source="number">
      <TextField source="number" emptyText="–" />
    </Labeled>
    <Labeled source="parentId">
      <RelationLink source="parent" reference="tasks" />
    </Labeled>
    <Labeled source="stateReason">
      <TextField source="stateReason" emptyText="–" />
    </Labeled>
    <Labeled source="description">
      <TextField source="description" emptyText="–" />
    </Labeled>
    <Labeled source="note">
      <TextField source="note" emptyText="–" />
    </Labeled>
  </FieldGrid>
);

/** What someone said is changed by nobody else. */
const OwnComment = () => {
  const { identity } = useGetIdentity();
  const comment = useRecordContext();
  if (!comment || comment['authorId'] !== identity?.id) return null;
  return (
    <>
      <EditButton />
      <DeleteButton mutationMode="pessimistic" redirect={false} />
    </>
  );
};
