import { useEffect } from 'react';
import { useLocale } from 'react-admin';

/** Tells the browser and screen readers which language the page speaks. */
export const DocumentLanguage = () => {
  const locale = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
};
