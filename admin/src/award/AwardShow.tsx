import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, DeleteButton, Labeled, TabbedShowLayout, TextField, useRecordContext, useTranslate } from 'react-admin';
import { DocumentLink } from '../document/DocumentLink';
import { RelationColumn } from '../ui/columns';
import { DateText } from '../ui/DateText';
import { formatDate } from '../ui/date';
import { EnumText } from '../ui/EnumText';
import { FileLink } from '../ui/FileLink';
import { RelatedList } from '../ui/RelatedList';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { textAt } from '../ui/value-at';
import { AwardSteps } from './AwardSteps';

export const AwardShow = () => (
  <ResourceShow actions={<AwardSteps />}>
    <Heading />
    <Progress />
    <TabbedShowLayout>
      <TabbedShowLayout.Tab label="app.tab.overview">
        <FieldGrid>
          <Labeled source="state">
            <EnumText source="state" of="awardState" />
          </Labeled>
          <Labeled source="recipientKind">
            <EnumText source="recipientKind" of="recipientKind" />
          </Labeled>
          <Labeled source="count">
            <TextField source="count" />
          </Labeled>
          <Labeled source="campaign">
            <RelationLink source="campaign" reference="campaigns" />
          </Labeled>
          <Labeled source="votes">
            <Votes />
          </Labeled>
          {TEXTS.map((source) => (
            <Labeled key={source} source={source}>
              <TextField source={source} emptyText="–" />
            </Labeled>
          ))}
          <Labeled source="decisionOn">
            <DateText source="decisionOn" />
          </Labeled>
          <Labeled source="document">
            <DocumentLink source="document" />
          </Labeled>
        </FieldGrid>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.award.recipients" path="recipients">
        <RelatedList reference="awardRecipients" target="awardId" sort={{ field: 'name', order: 'ASC' }} rowClick="edit">
          <DataTable.Col source="name" />
          <RelationColumn source="organization" reference="organizations" />
          <DataTable.Col source="position" />
          <DataTable.Col source="unit" />
          <DataTable.Col source="membershipYears" align="right" />
          <DataTable.Col source="note" />
          <DataTable.Col label="">
            <DeleteButton mutationMode="pessimistic" redirect={false} />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
      <TabbedShowLayout.Tab label="app.award.files" path="files">
        <RelatedList reference="awardFiles" target="awardId" sort={{ field: 'id', order: 'ASC' }} rowClick="edit">
          <DataTable.Col source="file" disableSort>
            <FileLink source="file" />
          </DataTable.Col>
          <DataTable.Col source="description" />
          <DataTable.Col label="">
            <RemoveFile />
          </DataTable.Col>
        </RelatedList>
      </TabbedShowLayout.Tab>
    </TabbedShowLayout>
  </ResourceShow>
);

/** What a decision was taken on is not taken out of the dossier again. */
const RemoveFile = () => {
  const isOpen = ['PROPOSED', 'DOSSIER', 'VOTED'].includes(textAt(useRecordContext(), 'award.state'));
  return isOpen ? <DeleteButton mutationMode="pessimistic" redirect={false} /> : null;
};

const TEXTS = ['reason', 'dossierNote', 'council', 'decisionNumber', 'signer', 'note'];

const Heading = () => (
  <Box sx={{ p: 2, pb: 0 }}>
    <Typography component="h2" variant="h5">
      <RelationLink source="form" reference="awardForms" />
    </Typography>
    <RelationLink source="organization" reference="organizations" /> · <TextField source="year" />
  </Box>
);

const WAY = ['PROPOSED', 'DOSSIER', 'VOTED', 'DECIDED'] as const;
const DAYS: Readonly<Record<string, string>> = { PROPOSED: 'proposedOn', DOSSIER: 'dossierOn', VOTED: 'votedOn', DECIDED: 'decisionOn' };

/** How far an award has come; where it ended otherwise, why. */
const Progress = () => {
  const translate = useTranslate();
  const award = useRecordContext();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const state = textAt(award, 'state');
  if (state === 'REJECTED' || state === 'REVOKED') {
    return (
      <Alert role="status" severity="warning" sx={{ m: 2 }}>
        {translate(`enums.awardState.${state}`)} {formatDate(textAt(award, 'endedOn'))}: {textAt(award, 'endReason')}
      </Alert>
    );
  }
  const way = WAY.filter((step) => step !== 'VOTED' || textAt(award, 'form.voteThreshold') !== '' || textAt(award, 'votedOn') !== '');
  const reached = way.map(String).indexOf(state);
  return (
    <Stepper activeStep={state === 'DECIDED' ? way.length : reached} orientation={isPhone ? 'vertical' : 'horizontal'} sx={{ p: 2 }}>
      {way.map((step) => (
        <Step key={step}>
          <StepLabel optional={<Typography variant="caption">{formatDate(textAt(award, DAYS[step] ?? ''))}</Typography>}>
            {translate(`enums.awardState.${step}`)}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
};

const Votes = (_props: { readonly label?: string }) => {
  const translate = useTranslate();
  const award = useRecordContext();
  const [votesFor, votesTotal] = [textAt(award, 'votesFor'), textAt(award, 'votesTotal')];
  return <span>{votesTotal === '' ? '–' : translate('app.award.votes', { votesFor, votesTotal })}</span>;
};
