export type TextPart = { readonly kind: 'plain' | 'bold' | 'link'; readonly text: string; readonly to: string };

const MARKED = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** The parts of a text with **bold** words and [links](/rankings). */
export const partsOf = (text: string): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, bold, words, to] = match;
    if (match.index > end) parts.push({ kind: 'plain', text: text.slice(end, match.index), to: '' });
    if (bold !== undefined) parts.push({ kind: 'bold', text: bold, to: '' });
    else if (words !== undefined && to !== undefined) parts.push({ kind: 'link', text: words, to });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'plain', text: text.slice(end), to: '' });
  return parts;
};
