/** The help of one subject. Texts may have **bold** words and [links](/rankings) to pages of the panel. */
export type HelpContent = {
  /** What the page is for. */
  readonly purpose: string;
  /** What one does here, step by step. */
  readonly sections: readonly { readonly title: string; readonly steps: readonly string[] }[];
  /** Words of words.ts that are met here. */
  readonly words: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly links: readonly { readonly to: string; readonly name: string }[];
};

export type Word = { readonly term: string; readonly meaning: string };

/** All help in one language. */
export type HelpBook = {
  readonly titles: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Word>>;
  readonly load: Readonly<Record<string, () => Promise<HelpContent>>>;
};
