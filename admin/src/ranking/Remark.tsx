import { useRecordContext } from 'react-admin';
import type { StandingRecord } from '../api/records';
import { EnumText } from '../ui/EnumText';

/** Why an organization is listed without a rank, and what was noted. */
export const Remark = () => {
  const standing = useRecordContext<StandingRecord>();
  return (
    <>
      {standing?.exclusion && <EnumText source="exclusion" of="exclusion" />} {standing?.note}
    </>
  );
};
