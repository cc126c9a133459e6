/** The help of one subject. Texts may have **bold** words and [links](/rankings) to pages of the panel. */
export type HelpContent = {
  readonly title: string;
  /** What the page is for. */
  readonly purpose: string;
  /** What one does here, step by step. */
  readonly steps: readonly string[];
  /** Words of words.ts that are met here. */
  readonly words: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  /** Pages that go with this one, by their resources. */
  readonly neighbours: readonly string[];
};

export type Word = { readonly term: string; readonly meaning: string };

/** All help in one language, by subject. */
export type HelpBook = {
  readonly words: Readonly<Record<string, Word>>;
  readonly topics: Readonly<Record<string, HelpContent>>;
};
