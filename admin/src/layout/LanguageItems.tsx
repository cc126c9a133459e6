import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, useLocales, useUserMenu } from 'react-admin';

/** The languages as entries of the user's menu, where the bar has no room for a menu of their own. */
export const LanguageItems = () => {
  const locales = useLocales();
  const [locale, setLocale] = useLocaleState();
  const menu = useUserMenu();
  return (
    <>
      {locales.map((language) => (
        <MenuItem
          key={language.locale}
          selected={language.locale === locale}
          onClick={() => {
            setLocale(language.locale);
            menu?.onClose();
          }}
        >
          <ListItemText>{language.name}</ListItemText>
        </MenuItem>
      ))}
    </>
  );
};
