/** Text as it is searched: lower case, without accents; "đ" is a letter of its own to Unicode and is folded by hand. */
export function searchKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();
}
