/** Tells the time. The service has the machine's; tests and the demonstration have their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** Vietnam has had one time zone and no summer time since 1975. */
export const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam (UTC+7 all year), "2020-12-31": windows in time and due dates begin and end with it. */
export function dayInVietnam(time: Date): string {
  return new Date(time.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
