import DoneIcon from '@mui/icons-material/CheckCircle';
import TodoIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import { DemonstrationOffer } from './DemonstrationOffer';
import type { StepState } from './steps';

type Props = { readonly states: readonly StepState[]; readonly onPutAway?: () => void };

/** The way from an empty installation to a first ranking: what is done, what comes next, and where. */
export const StepList = ({ states, onPutAway }: Props) => {
  const translate = useTranslate();
  const done = states.filter(({ isDone }) => isDone).length;
  const count = translate('app.firstSteps.count', { done, total: states.length });
  return (
    <Card component="section" aria-labelledby="first-steps-title" sx={{ p: { xs: 2, sm: 3 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: 1, mb: 1 }}>
        <Box sx={{ flex: '1 1 300px' }}>
          <Typography id="first-steps-title" component="h2" variant="h5">
            {translate('app.firstSteps.title')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('app.firstSteps.lead')}
          </Typography>
        </Box>
        {onPutAway && <Button onClick={onPutAway}>{translate('app.firstSteps.putAway')}</Button>}
      </Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {count}
      </Typography>
      <LinearProgress variant="determinate" value={(done / states.length) * 100} aria-label={count} sx={{ my: 1, height: 8, borderRadius: 4 }} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {states.map((state, index) => (
          <Line key={state.step.name} state={state} number={index + 1} />
        ))}
      </Box>
      {!states[0]?.isDone && <DemonstrationOffer />}
    </Card>
  );
};

const Line = ({ state: { step, isDone, isNext }, number }: { state: StepState; number: number }) => {
  const translate = useTranslate();
  const text = (part: string): string => translate(`app.firstSteps.${step.name}.${part}`);
  return (
    <Box
      component="li"
      data-step={step.name}
      {...(isNext && { 'aria-current': 'step' as const })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 1,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        ...(isNext && { bgcolor: 'action.hover', borderRadius: 1 }),
      }}
    >
      {isDone ? (
        <DoneIcon color="success" titleAccess={translate('app.firstSteps.done')} />
      ) : (
        <TodoIcon color={isNext ? 'primary' : 'disabled'} titleAccess={translate('app.firstSteps.todo')} />
      )}
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: isNext ? 650 : 500, color: isDone ? 'text.secondary' : 'text.primary' }}>
          {`${number}. ${text('title')}`}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text('why')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={Link} to={step.to} size="small" variant={isNext ? 'contained' : 'outlined'}>
          {text('do')}
        </Button>
        {step.importKind && (
          <Button component={Link} to={`/importJobs/create?kind=${step.importKind}`} size="small" variant="outlined">
            {translate('app.firstSteps.import')}
          </Button>
        )}
      </Box>
    </Box>
  );
};
