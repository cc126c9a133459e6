/**
 * The cells of a block that was copied from a spreadsheet, line by line: tabs part cells, and a cell with line breaks or tabs of its own stands
 * in quotation marks. Null for what is no block: one line without a tab is left to the field itself.
 */
export const pastedCells = (text: string): readonly (readonly string[])[] | null => {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!/[\t\n]/.test(whole)) return null;
  return linesOf(whole);
};

const linesOf = (text: string): string[][] => {
  const lines: string[][] = [[]];
  let rest = text;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const plain = /^[^\t\n]*/.exec(rest)?.[0] ?? '';
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"').replace(/\s*\n\s*/g, ' ') : plain;
    lines.at(-1)?.push(cell.trim());
    const end = quoted ? quoted[0].length : plain.length;
    const mark = rest[end];
    if (mark === undefined) return lines;
    if (mark === '\n') lines.push([]);
    rest = rest.slice(end + 1);
  }
};
