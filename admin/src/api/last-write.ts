/** A record that a request has written; with it, all that the same request wrote is found. */
export type Write = { readonly concept: string; readonly recordId: string };

/** What is said later than this is about something else. */
const FRESH_MS = 5000;

let last: (Write & { readonly at: number }) | null = null;

/** Notes what was just written, for the message that tells of it. */
export const noteWrite = (concept: string, recordId: unknown): void => {
  last = { concept, recordId: String(recordId), at: Date.now() };
};

/** What was just written, once. */
export const takeWrite = (): Write | null => {
  const write = last;
  last = null;
  return write && Date.now() - write.at <= FRESH_MS ? { concept: write.concept, recordId: write.recordId } : null;
};
