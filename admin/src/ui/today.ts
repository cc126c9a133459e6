const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Today in Vietnam, "2020-12-31": days begin and end there, wherever the browser is. */
export const today = (now: Date = new Date()): string => new Date(now.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);

/** When today began in Vietnam, as an instant. */
export const startOfToday = (now: Date = new Date()): string => new Date(Date.parse(`${today(now)}T00:00:00Z`) - VIETNAM_OFFSET_MS).toISOString();
