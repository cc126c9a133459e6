import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import { Labeled, TextField, useRecordContext, useTranslate } from 'react-admin';
import { ORGANIZATION_OFFICER } from '../api/offers';
import type { RankingRecord } from '../api/records';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { useOffice } from '../ui/useOffice';
import { DepartmentOrOverall } from './DepartmentOrOverall';
import { EnterScoresButton } from './EnterScoresButton';
import { PublishButton } from './PublishButton';
import { ReviseButton } from './ReviseButton';
import { StandingTable } from './StandingTable';
import { WhatIfButton } from './WhatIfButton';

export const RankingShow = () => (
  <ResourceShow
    actions={
      <>
        <WhatIfButton />
        <EnterScoresButton />
        <PublishButton />
        <ReviseButton />
      </>
    }
  >
    <Heading />
    <Divider />
    <Standings />
    <Divider />
    <FieldGrid>
      <Labeled source="method">
        <EnumText source="method" of="rankingMethod" />
      </Labeled>
      <Labeled source="tieRule">
        <EnumText source="tieRule" of="tieRule" />
      </Labeled>
      <Labeled source="publishedAt">
        <InstantText source="publishedAt" />
      </Labeled>
      <Labeled source="revisionReason">
        <TextField source="revisionReason" emptyText="–" />
      </Labeled>
      <Labeled source="note">
        <TextField source="note" emptyText="–" />
      </Labeled>
    </FieldGrid>
  </ResourceShow>
);

const Heading = () => {
  const translate = useTranslate();
  const ranking = useRecordContext<RankingRecord>();
  if (!ranking) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, p: 2 }}>
      <Box sx={{ mr: 'auto' }}>
        <Typography component="h2" variant="h5">
          <DepartmentOrOverall />
        </Typography>
        <RelationLink source="campaign" reference="campaigns" />
        {' · '}
        <RelationLink source="cluster" reference="clusters" />
      </Box>
      <EnumText source="state" of="rankingState" />
      <Chip size="small" variant="outlined" label={translate('app.ranking.revisionNumber', { revision: ranking.revision })} />
      <Chip size="small" variant="outlined" label={translate('app.ranking.ranked', { ranked: ranking.rankedCount, size: ranking.size })} />
    </Box>
  );
};

const Standings = () => {
  const translate = useTranslate();
  const ranking = useRecordContext<RankingRecord>();
  const { role } = useOffice();
  return ranking ? (
    <Box sx={{ p: { xs: 1, sm: 2 } }}>
      {role === ORGANIZATION_OFFICER && ranking.state === 'PROVISIONAL' && (
        <Alert role="status" severity="info" variant="outlined" sx={{ mb: 1 }}>
          {translate('app.officers.ownLinesOnly')}
        </Alert>
      )}
      <StandingTable rankingId={ranking.id} />
    </Box>
  ) : null;
};
