/** A text for comparing what people typed: capitals and runs of blanks make no difference. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[_\s]+/g, ' ')
    .trim();
}
