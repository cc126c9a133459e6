import { useEffect } from 'react';
import { useBlocker, useTranslate } from 'react-admin';

/** Asks before a page with something unsaved is left, be it by a link or by closing the window. */
export const useLeaveWarning = (isUnsaved: boolean): void => {
  const translate = useTranslate();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname);
  const { state, proceed, reset } = blocker;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the router makes new functions with each drawing; one block is asked about once
  useEffect(() => {
    if (state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) proceed?.();
    else reset?.();
  }, [state]);

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
};
