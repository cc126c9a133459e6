import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

/** The id of the page's own part, below the bar and beside the menu. */
export const MAIN = 'main-content';

/** For the keyboard: past the bar and the menu to the page itself. Shown when it is reached. */
export const SkipLink = () => {
  const translate = useTranslate();
  return (
    <Button type="button" onClick={() => document.getElementById(MAIN)?.focus()}>
      {translate('ra.navigation.skip_nav')}
    </Button>
  );
};

const Button = styled('button')(({ theme }) => ({
  position: 'fixed',
  top: theme.spacing(1),
  left: theme.spacing(1),
  zIndex: theme.zIndex.tooltip,
  padding: theme.spacing(1, 2),
  border: 0,
  borderRadius: theme.shape.borderRadius,
  font: 'inherit',
  color: theme.palette.primary.contrastText,
  backgroundColor: theme.palette.primary.main,
  '&:not(:focus)': { transform: 'translateY(-200%)' },
}));
