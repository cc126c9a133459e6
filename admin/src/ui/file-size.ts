const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A number of bytes as people say it: "1,2 MB". */
export const formatFileSize = (bytes: number, locale: string): string => {
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: unit > 1 ? 1 : 0 }).format(bytes / 1024 ** unit);
  return `${number} ${UNITS[unit]}`;
};
