/** The note of everything that the source document does not state. */
export const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';

const SOURCE = 'Nguồn: “Những kết quả nổi bật trong phong trào thi đua của phường Phúc Đồng năm 2020”, 19/02/2021.';

/** The note of a figure or name that the source document states, with its words where they say more than the record. */
export function stated(words = ''): string {
  return words === '' ? SOURCE : `${words} ${SOURCE}`;
}

/** The note of a record of which the source document states one part and not the other. */
export function partlyStated(words: string, madeUp: string): string {
  return `${stated(words)} ${madeUp}: ${MADE_UP}`;
}
