/** "2020-12-31" → "31/12/2020", in both languages: the order of day and month must not depend on who looks. */
export const formatDate = (value: string): string => {
  const [year, month, day] = value.slice(0, 10).split('-');
  return day ? `${day}/${month}/${year}` : value;
};

/** "2020-12-01" → "12/2020". */
export const formatMonth = (value: string): string => {
  const [year, month] = value.split('-');
  return month ? `${month}/${year}` : value;
};

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant as the clock in Vietnam showed it: "31/12/2020 07:05". */
export const formatInstant = (value: string): string => {
  const parts = new Map(INSTANT.formatToParts(new Date(value)).map(({ type, value: text }) => [type, text]));
  return `${parts.get('day')}/${parts.get('month')}/${parts.get('year')} ${parts.get('hour')}:${parts.get('minute')}`;
};
