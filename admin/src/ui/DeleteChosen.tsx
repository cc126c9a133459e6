import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { useState } from 'react';
import { Button, Confirm, useResourceContext } from 'react-admin';
import { useBulkAction } from './useBulkAction';

/** Deletes the chosen rows, all of them or none. */
export const DeleteChosen = () => {
  const resource = useResourceContext() ?? '';
  const { ids, isRunning, run } = useBulkAction();
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    await run((provider) => provider.deleteMany(resource, { ids }), 'app.bulk.deleted');
    setAsking(false);
  };
  return (
    <>
      <Button label="ra.action.delete" color="error" onClick={() => setAsking(true)}>
        <DeleteIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.bulk.deleteTitle"
        content="app.bulk.deleteContent"
        translateOptions={{ smart_count: ids.length }}
        confirm="ra.action.delete"
        confirmColor="warning"
        onConfirm={remove}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
