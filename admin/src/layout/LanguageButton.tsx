import LanguageIcon from '@mui/icons-material/Translate';
import Button from '@mui/material/Button';
import { useLocaleState, useLocales } from 'react-admin';

/** Changes to the other language; it is named in that language, for whoever cannot read this one. */
export const LanguageButton = () => {
  const [locale, setLocale] = useLocaleState();
  const other = useLocales().find((language) => language.locale !== locale);
  if (!other) return null;
  return (
    <Button
      color="inherit"
      lang={other.locale}
      aria-label={other.name}
      title={other.name}
      startIcon={<LanguageIcon />}
      onClick={() => setLocale(other.locale)}
      sx={{
        minWidth: 40,
        flexShrink: 0,
        '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } },
        '& > span:last-of-type': { display: { xs: 'none', sm: 'inline' } },
      }}
    >
      <span>{other.name}</span>
    </Button>
  );
};
