import RefreshIcon from '@mui/icons-material/Refresh';
import IconButton from '@mui/material/IconButton';
import { keyframes } from '@mui/material/styles';
import { useLoading, useRefresh, useTranslate } from 'react-admin';

/** Reads the page's data anew; turns for as long as something is under way. */
export const RefreshButton = () => {
  const label = useTranslate()('ra.action.refresh');
  const refresh = useRefresh();
  const isLoading = useLoading();
  return (
    <IconButton color="inherit" aria-label={label} title={label} aria-busy={isLoading} onClick={() => refresh()}>
      <RefreshIcon sx={isLoading ? { animation: `${turn} 1s linear infinite` } : {}} />
    </IconButton>
  );
};

const turn = keyframes({ to: { transform: 'rotate(360deg)' } });
