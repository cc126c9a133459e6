import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link, useStore, useTranslate } from 'react-admin';
import { part } from '../ui/part';
import { useSteps } from './useSteps';

const StepList = part(() => import('./StepList').then((file) => file.StepList));

/** On the start page: all steps while there is nothing yet, later how many are left. It can be put away, and is found again in the help. */
export const FirstSteps = () => {
  const translate = useTranslate();
  const [isAway, setAway] = useStore('firstSteps.away', false);
  const states = useSteps(!isAway);
  if (isAway || !states) return null;
  const done = states.filter(({ isDone }) => isDone).length;
  if (done === 0) return <StepList states={states} onPutAway={() => setAway(true)} />;
  const next = states.find(({ isNext }) => isNext);
  if (!next) return null;
  return (
    <Alert
      severity="info"
      role="status"
      action={
        <>
          <Button color="inherit" size="small" component={Link} to="/first-steps">
            {translate('app.firstSteps.continue')}
          </Button>
          <Button color="inherit" size="small" onClick={() => setAway(true)}>
            {translate('app.firstSteps.putAway')}
          </Button>
        </>
      }
    >
      {translate('app.firstSteps.left', { done, total: states.length, next: translate(`app.firstSteps.${next.step.name}.title`) })}
    </Alert>
  );
};
