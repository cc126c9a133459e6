/** What was found wrong, each finding with the places where it was found: many pages have one cause. */
export class Findings {
  readonly #places = new Map<string, string[]>();

  add(place: string, findings: readonly string[]): void {
    for (const finding of findings) this.#places.set(finding, [...(this.#places.get(finding) ?? []), place]);
  }

  /** In words, for a test to expect none. */
  list(): string[] {
    return [...this.#places].map(([finding, places]) => `${places.join(', ')}: ${finding}`);
  }
}
