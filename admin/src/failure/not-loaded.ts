import { useEffect } from 'react';

/** The browsers' own words for a script that did not come. */
export const isNotLoaded = ({ message }: Error): boolean => /dynamically imported module|importing a module script/i.test(message);

/** Chromium remembers for as long as the page lives that a script did not come: only loading the page anew asks for it again. */
export const reload = (): void => window.location.reload();

/** Loads the page anew when the browser says that the network is back. */
export const useReloadOnline = (isWaiting: boolean): void => {
  useEffect(() => {
    if (!isWaiting) return;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [isWaiting]);
};
