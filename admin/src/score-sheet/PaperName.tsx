import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PaperRow } from '../api/scorecard-records';
import { EvidenceButton } from './EvidenceButton';
import type { PaperProps } from './PaperTable';

/** What an item is, who appraises it, and the files that bear it out. */
export const PaperName = ({ row, rights }: PaperProps & { readonly row: PaperRow }) => {
  const translate = useTranslate();
  if (row.kind === 'SECTION') return <span>{row.name}</span>;
  const isUnits = rights?.step === 'SELF_SCORING' || rights?.step === 'EXPLANATION';
  return (
    <>
      <span>{row.name}</span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: 0.5 }}>
        {row.kind !== 'CONTENT' && <Chip size="small" variant="outlined" label={translate(`enums.itemKind.${row.kind}`)} />}
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {row.departmentName ?? translate('app.scorecard.council')}
          {row.evidenceRequired && ` · ${translate('app.scorecard.evidenceNeeded')}`}
        </Typography>
        {row.lineId !== null && (row.evidenceCount > 0 || isUnits) && <EvidenceButton row={row} isOpen={isUnits} />}
      </Box>
    </>
  );
};
