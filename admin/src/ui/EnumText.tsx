import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { EnumName } from '../api/enums';
import { textAt } from './value-at';

type Props = { readonly source: string; readonly of: EnumName; readonly label?: string };
type Tone = 'default' | 'success' | 'warning' | 'error' | 'info';

/** A value of an enumeration in words; a state as a chip of its tone. */
export const EnumText = ({ source, of }: Props) => {
  const translate = useTranslate();
  const value = textAt(useRecordContext(), source);
  if (value === '') return <span>–</span>;
  const text = translate(`enums.${of}.${value}`);
  return TONED.has(of) ? (
    <Chip size="small" sx={{ width: 'fit-content' }} variant="outlined" label={text} color={TONES[value] ?? 'default'} />
  ) : (
    <span>{text}</span>
  );
};

const TONED: ReadonlySet<EnumName> = new Set([
  'campaignState',
  'progressState',
  'outcome',
  'resultState',
  'rankingState',
  'exclusion',
  'awardState',
  'importState',
  'scorecardState',
  'sheetState',
  'projectState',
  'grade',
  'taskState',
  'reminderKind',
  'mailState',
]);

const TONES: Readonly<Record<string, Tone>> = {
  PREPARING: 'warning',
  UNDER_WAY: 'info',
  FINISHED: 'success',
  SUSPENDED: 'error',
  EXCELLENT: 'success',
  GOOD: 'info',
  COMPLETED: 'warning',
  NOT_COMPLETED: 'error',
  OPEN: 'success',
  ON_TRACK: 'success',
  BEHIND: 'warning',
  AT_RISK: 'error',
  SCORING: 'warning',
  MET: 'success',
  EXCEEDED: 'success',
  MISSED: 'error',
  SUBMITTED: 'warning',
  VERIFIED: 'success',
  REJECTED: 'error',
  PROVISIONAL: 'warning',
  PUBLISHED: 'success',
  READING: 'info',
  READY: 'success',
  FAULTY: 'error',
  APPLYING: 'info',
  APPLIED: 'success',
  INTERRUPTED: 'warning',
  MERGED: 'info',
  DISSOLVED: 'info',
  DISQUALIFIED: 'error',
  FROZEN: 'success',
  RETURNED: 'error',
  APPRAISING: 'warning',
  APPRAISED: 'info',
  EXPLAINING: 'info',
  SECOND_APPRAISAL: 'warning',
  COUNCIL: 'warning',
  FINAL: 'success',
  IN_PROGRESS: 'info',
  DONE: 'success',
  DUE_TODAY: 'warning',
  OVERDUE: 'error',
  SENT: 'success',
  FAILED: 'error',
  UNCERTAIN: 'warning',
  PROPOSED: 'info',
  DOSSIER: 'warning',
  VOTED: 'warning',
  DECIDED: 'success',
  REVOKED: 'error',
};
