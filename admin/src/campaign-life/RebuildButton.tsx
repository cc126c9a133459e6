import RebuildIcon from '@mui/icons-material/CalculateOutlined';
import { useState } from 'react';
import { Button, useCanAccess, useRecordContext } from 'react-admin';
import type { CampaignRecord } from '../api/records';
import { part } from '../ui/part';

const RebuildDialog = part(() => import('./RebuildDialog').then((file) => file.RebuildDialog));

/** Works out the rankings of a campaign from its results again, for administrators who want to be sure. */
export const RebuildButton = () => {
  const campaign = useRecordContext<CampaignRecord>();
  const { canAccess } = useCanAccess({ resource: 'rankings', action: 'rebuild' });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess || !campaign || campaign.state === 'CLOSED') return null;
  return (
    <>
      <Button label="app.rebuild.button" onClick={() => setOpen(true)}>
        <RebuildIcon />
      </Button>
      {isOpen && <RebuildDialog campaign={campaign} onClose={() => setOpen(false)} />}
    </>
  );
};
