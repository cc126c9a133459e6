const KEPT_MAX = 64;

/** Reads what several subscribers ask for at about the same time once for all of them; equal keys ask for the same. */
export function createShared<T>(): (key: string, read: () => Promise<T>) => Promise<T> {
  const readings = new Map<string, Promise<T>>();
  return (key, read) => {
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = read();
    readings.set(key, reading);
    reading.catch(() => readings.delete(key));
    const oldest = readings.keys().next().value;
    if (readings.size > KEPT_MAX && oldest !== undefined) readings.delete(oldest);
    return reading;
  };
}
