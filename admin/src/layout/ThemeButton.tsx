import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme, useTranslate } from 'react-admin';

export const ThemeButton = () => {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const label = translate(theme === 'dark' ? 'app.bar.light' : 'app.bar.dark');
  return (
    <IconButton color="inherit" aria-label={label} title={label} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
      {theme === 'dark' ? <LightIcon /> : <DarkIcon />}
    </IconButton>
  );
};
