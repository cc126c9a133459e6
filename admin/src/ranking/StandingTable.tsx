import EditIcon from '@mui/icons-material/EditNoteOutlined';
import ExplainIcon from '@mui/icons-material/HelpOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { alpha } from '@mui/material/styles';
import { useState } from 'react';
import type { RowClickFunction } from 'react-admin';
import { DataTable, Link, Pagination, ReferenceManyField, useCanAccess, useListContext, useRecordContext, useTranslate } from 'react-admin';
import type { StandingRecord } from '../api/records';
import { DecimalColumn } from '../ui/columns';
import { RelationLink } from '../ui/RelationLink';
import { ExplanationDrawer } from './ExplanationDrawer';
import { LineBadge } from './LineBadge';
import { MoveMark, RankMark } from './RankMark';
import { Remark } from './Remark';
import { useRankingChanges } from './useRankingChanges';

/** A ranking's league table, moving while one looks. */
export const StandingTable = ({ rankingId }: { readonly rankingId: string }) => (
  <ReferenceManyField
    reference="standings"
    target="rankingId"
    sort={{ field: 'rank', order: 'ASC' }}
    perPage={50}
    pagination={<Pagination rowsPerPageOptions={[25, 50, 100, 200]} />}
  >
    <LiveRows rankingId={rankingId} />
  </ReferenceManyField>
);

const LiveRows = ({ rankingId }: { rankingId: string }) => {
  const translate = useTranslate();
  const { refetch } = useListContext<StandingRecord>();
  const { line, moved } = useRankingChanges(rankingId, refetch);
  const [explained, setExplained] = useState<StandingRecord | null>(null);
  const explain: RowClickFunction<StandingRecord> = (_id, _resource, standing) => {
    setExplained(standing);
    return false;
  };
  return (
    <>
      <Box sx={{ mb: 1 }}>
        <LineBadge line={line} />
      </Box>
      <DataTable<StandingRecord>
        bulkActionButtons={false}
        rowClick={explain}
        empty={<p>{translate('app.ranking.noStandings')}</p>}
        rowSx={({ organization }) => (moved.has(organization.id) ? MOVED_ROW : STILL_ROW)}
      >
        <DataTable.Col source="rank">
          <RankMark />
        </DataTable.Col>
        <DataTable.Col source="previousRank" label="app.ranking.move" disableSort sx={{ whiteSpace: 'normal' }}>
          <MoveMark />
        </DataTable.Col>
        <DataTable.Col source="organization.name" label="resources.standings.fields.organization" sx={{ whiteSpace: { sm: 'nowrap' } }}>
          <RelationLink source="organization" reference="organizations" />
        </DataTable.Col>
        <DecimalColumn source="score" />
        <DataTable.Col source="note" disableSort sx={NOT_ON_PHONES}>
          <Remark />
        </DataTable.Col>
        <DataTable.Col label="" align="right" sx={{ whiteSpace: 'nowrap' }}>
          <RowActions onExplain={setExplained} />
        </DataTable.Col>
      </DataTable>
      <ExplanationDrawer standing={explained} onClose={() => setExplained(null)} />
    </>
  );
};

const STILL_ROW = { transition: 'background-color 1.5s', '@media (prefers-reduced-motion: reduce)': { transition: 'none' } };
const NOT_ON_PHONES = { '@media (max-width: 599.95px)': { display: 'none' } };
const MOVED_ROW = { ...STILL_ROW, backgroundColor: alpha('#f2c14e', 0.28) };

const RowActions = ({ onExplain }: { onExplain: (standing: StandingRecord) => void }) => {
  const translate = useTranslate();
  const standing = useRecordContext<StandingRecord>();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'standings', action: 'edit' });
  if (!standing) return null;
  const { name } = standing.organization;
  return (
    <>
      <IconButton
        size="small"
        aria-label={`${translate('app.ranking.explainButton')}: ${name}`}
        title={translate('app.ranking.explainButton')}
        onClick={(event) => {
          event.stopPropagation();
          onExplain(standing);
        }}
      >
        <ExplainIcon fontSize="small" />
      </IconButton>
      {mayEdit && (
        <IconButton
          size="small"
          component={Link}
          sx={NOT_ON_PHONES}
          to={`/standings/${standing.id}`}
          aria-label={`${translate('app.ranking.editStanding')}: ${name}`}
          title={translate('app.ranking.editStanding')}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      )}
    </>
  );
};
