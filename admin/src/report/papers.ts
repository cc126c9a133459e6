/** What can be chosen for a document. */
export type Subject = 'organization' | 'campaign' | 'cluster' | 'year' | 'month';
export type Choice = { readonly [K in Subject]?: string | null };

type Paper = { readonly needs: readonly Subject[]; readonly takes?: readonly Subject[]; readonly isWide: boolean };

/** The documents that are printed, with what they are about: `year` is the report, the others are sheets. */
export const papers = {
  year: { needs: ['organization', 'year'], isWide: false },
  ranks: { needs: ['campaign', 'cluster'], isWide: true },
  indicators: { needs: ['organization', 'year'], takes: ['month'], isWide: true },
  scoring: { needs: ['organization', 'campaign'], isWide: true },
  movement: { needs: ['cluster'], takes: ['organization'], isWide: false },
  awards: { needs: ['organization', 'year'], isWide: false },
  missing: { needs: ['organization', 'year'], isWide: false },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperName = keyof typeof papers;
export type Format = 'html' | 'docx' | 'pdf';

export const isPaper = (name: unknown): name is PaperName => typeof name === 'string' && Object.hasOwn(papers, name);

export const paperOf = (name: PaperName): Paper => papers[name];

/** Where a document is, by the codes that were chosen; null until everything that it needs is. */
export const addressOf = (name: PaperName, chosen: Choice, format: Format): string | null => {
  const { needs, takes = [] } = paperOf(name);
  if (needs.some((subject) => !chosen[subject])) return null;
  if (name === 'year') return `/reports/${encodeURIComponent(chosen.organization ?? '')}/${chosen.year}.${format}`;
  const query = new URLSearchParams([...needs, ...takes].flatMap((subject) => (chosen[subject] ? [[subject, chosen[subject]]] : [])));
  return `/reports/sheets/${name}.${format}?${query}`;
};
