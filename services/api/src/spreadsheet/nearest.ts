/** The one of these that a mistyped text most likely means; null when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: { readonly text: string; readonly distance: number } | null = null;
  for (const text of known) {
    if (Math.abs(text.length - typed.length) > limit) continue;
    const distance = distanceOf(typed, text, best === null ? limit : best.distance - 1);
    if (distance !== null && (best === null || distance < best.distance)) best = { text, distance };
    if (best?.distance === 0) break;
  }
  return best?.text ?? null;
}

/** How many letters must be changed, added or left out to make one text of the other; null beyond the limit. */
function distanceOf(a: string, b: string, limit: number): number | null {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const value = Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + cost);
      now.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return null;
    before = now;
  }
  const distance = before[b.length] ?? 0;
  return distance > limit ? null : distance;
}
