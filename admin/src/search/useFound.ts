import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { SearchHit } from '../api/search';
import { messageOf } from '../ui/message-of';

const LENGTH_MIN = 2;
const PAUSE_MS = 150;

export type Found = {
  /** What these are the answer to; the answer before is kept until the next one comes. */
  readonly typed: string;
  readonly hits: readonly SearchHit[];
  readonly failure: string | null;
};

const NOTHING: Found = { typed: '', hits: [], failure: null };

/** The records that the service finds, asked for when typing pauses. */
export const useFound = (typed: string, first: number): Found & { readonly isPending: boolean } => {
  const provider = useDataProvider<PanelDataProvider>();
  const [found, setFound] = useState(NOTHING);
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted.length < LENGTH_MIN) {
      setFound(NOTHING);
      return undefined;
    }
    let isWanted = true;
    const answer = (part: Partial<Found>): void => {
      if (isWanted) setFound({ ...NOTHING, ...part, typed: wanted });
    };
    const timer = window.setTimeout(() => {
      provider.search(wanted, first).then(
        (hits) => answer({ hits }),
        (error: unknown) => answer({ failure: messageOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [provider, wanted, first]);
  return { ...found, isPending: wanted.length >= LENGTH_MIN && found.typed !== wanted };
};
