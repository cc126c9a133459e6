import BlockIcon from '@mui/icons-material/BlockOutlined';
import { useState } from 'react';
import { Button, Confirm, useRecordContext } from 'react-admin';
import { useAction } from '../ui/useAction';
import { textAt } from '../ui/value-at';

export const RevokeButton = () => {
  const record = useRecordContext();
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!record || textAt(record, 'revokedAt') !== '') return null;
  const revoke = async () => {
    if (await run((provider) => provider.revokeApiToken(String(record.id)), 'app.apiToken.revoked')) setAsking(false);
  };
  return (
    <>
      <Button label="app.apiToken.revoke" color="error" onClick={() => setAsking(true)}>
        <BlockIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.apiToken.revokeTitle"
        titleTranslateOptions={{ name: textAt(record, 'name') }}
        content="app.apiToken.revokeContent"
        confirm="app.apiToken.revoke"
        confirmColor="warning"
        onConfirm={revoke}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
