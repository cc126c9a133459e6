import { BooleanField, DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField, useRecordContext } from 'react-admin';
import type { ScorecardRecord } from '../api/scorecard-records';
import { SheetOverview } from '../score-sheet/SheetOverview';
import { DateColumn, DecimalColumn, EnumColumn, InstantColumn, RelationColumn } from '../ui/columns';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { ExtendButton } from './ExtendButton';
import { FreezeButton } from './FreezeButton';
import { PublishScorecardButton } from './PublishScorecardButton';
import { RankingLinkButton } from './RankingLinkButton';
import { SchemeLine } from './SchemeLine';

export const ScorecardShow = () => (
  <ResourceShow
    actions={
      <>
        <RankingLinkButton />
        <FreezeButton />
        <PublishScorecardButton />
      </>
    }
  >
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="name">
            <TextField source="name" />
          </Labeled>
          <Labeled source="code">
            <TextField source="code" />
          </Labeled>
          <Labeled source="state">
            <EnumText source="state" of="scorecardState" />
          </Labeled>
          <Labeled source="campaign">
            <RelationLink source="campaign" reference="campaigns" />
          </Labeled>
          <Labeled source="cluster">
            <RelationLink source="cluster" reference="clusters" />
          </Labeled>
          <Labeled source="contentTotal">
            <DecimalText source="contentTotal" />
          </Labeled>
          <Labeled source="bonusTotal">
            <DecimalText source="bonusTotal" />
          </Labeled>
          <Labeled source="frozenAt">
            <InstantText source="frozenAt" />
          </Labeled>
          <Labeled source="note">
            <TextField source="note" emptyText="–" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.scorecard.tabs.items" path="items">
        <Items />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.scorecard.tabs.windows" path="windows">
        <Windows />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.scorecard.tabs.sheets" path="sheets">
        <SheetOverview />
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.scorecard.tabs.publications" path="publications">
        <RelatedList reference="scorecardPublications" target="scorecardId" sort={{ field: 'id', order: 'DESC' }} hasCreate={false}>
          <InstantColumn source="publishedAt" />
          <DataTable.Col source="ranking.revision" label="resources.scorecardPublications.fields.revision" disableSort />
          <DataTable.Col source="ranking.state" label="resources.scorecardPublications.fields.state" disableSort>
            <EnumText source="ranking.state" of="rankingState" />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);

/** The rows of the sheet, in its order; a draft's are added and changed here. */
const Items = () => {
  const card = useRecordContext<ScorecardRecord>();
  const isDraft = card?.state === 'DRAFT';
  return (
    <>
      <SchemeLine />
      <RelatedList
        reference="scorecardItems"
        target="scorecardId"
        sort={{ field: 'position', order: 'ASC' }}
        rowClick={isDraft ? 'edit' : false}
        hasCreate={isDraft}
      >
        <DataTable.Col source="ordinal" disableSort />
        <DataTable.Col source="name" disableSort />
        <EnumColumn source="kind" of="itemKind" />
        <DecimalColumn source="maxScore" />
        <RelationColumn source="department" reference="departments" />
        <DataTable.Col source="evidenceRequired" disableSort>
          <BooleanField source="evidenceRequired" />
        </DataTable.Col>
        {isDraft ? (
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        ) : null}
      </RelatedList>
    </>
  );
};

const Windows = () => {
  const card = useRecordContext<ScorecardRecord>();
  const isDraft = card?.state === 'DRAFT';
  return (
    <RelatedList
      reference="scoringWindows"
      target="scorecardId"
      sort={{ field: 'startsOn', order: 'ASC' }}
      rowClick={isDraft ? 'edit' : false}
      hasCreate={isDraft}
    >
      <EnumColumn source="step" of="scoringStep" />
      <DateColumn source="startsOn" />
      <DateColumn source="endsOn" />
      <DataTable.Col source="extensionReason" disableSort />
      <DataTable.Col label="">{isDraft ? <DeleteButton mutationMode="pessimistic" redirect={false} /> : <ExtendButton />}</DataTable.Col>
    </RelatedList>
  );
};
