/** A date so many years later; 29 February becomes the 28th where there is none. */
export const yearsLater = (date: string, years: number): string => {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  return date.slice(4) === '-02-29' && !isLeap ? `${year}-02-28` : `${year}${date.slice(4)}`;
};

/** A text with the year that it names replaced by another: "Phong trào thi đua năm 2020" → "… năm 2021". */
export const withYear = (text: string, from: number, to: number): string =>
  text.includes(String(from)) ? text.replaceAll(String(from), String(to)) : `${text} ${to}`;
