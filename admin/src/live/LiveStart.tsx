import { useEffect, useState } from 'react';
import { part } from '../ui/part';

/** The first page is read before anything is followed. */
const REST_MS = 1500;

const Live = part(() => import('./Live').then((file) => file.Live));

export const LiveStart = () => {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAtRest(true), REST_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return isAtRest && <Live />;
};
