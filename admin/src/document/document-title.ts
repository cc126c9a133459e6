/** A document as people cite it: number and title. */
export const documentTitle = ({ number, title }: { readonly number?: string | null; readonly title: string }): string =>
  number ? `${number} – ${title}` : title;
