import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Link, useCanAccess, useResourceContext } from 'react-admin';

/** The lists whose records may come from a file. */
const KINDS: Readonly<Record<string, string>> = { organizations: 'ORGANIZATIONS', indicators: 'INDICATORS', targets: 'TARGETS', results: 'RESULTS' };

/** From a list to the page where a file of such records is brought. Offered to whoever may create them. */
export const ImportButton = () => {
  const resource = useResourceContext() ?? '';
  const kind = KINDS[resource];
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!kind || !canAccess) return null;
  return (
    <Button component={Link} to={`/importJobs/create?kind=${kind}`} label="app.import.button">
      <UploadIcon />
    </Button>
  );
};
