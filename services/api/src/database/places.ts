/** As many places for parameters as there are values: "?,?,?", for `IN (…)` and `VALUES (…)`. */
export function places(values: Iterable<unknown>): string {
  return Array.from(values, () => '?').join(',');
}
