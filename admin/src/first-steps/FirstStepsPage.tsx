import Box from '@mui/material/Box';
import { Loading, Title } from 'react-admin';
import { StepList } from './StepList';
import { useSteps } from './useSteps';

/** The steps on a page of their own, also after they were put away. */
export const FirstStepsPage = () => {
  const states = useSteps();
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="app.firstSteps.title" />
      {states ? <StepList states={states} /> : <Loading />}
    </Box>
  );
};
