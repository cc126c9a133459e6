/** A point in time as columns hold it: "2020-12-31 16:59:59.000", UTC. */
export function instant(time: Date): string {
  return time.toISOString().replace('T', ' ').slice(0, 23);
}
