const VI: Readonly<Record<string, string>> = {
  PLANNED: 'dự kiến',
  OPEN: 'đang diễn ra',
  SCORING: 'đang chấm điểm',
  CLOSED: 'đã kết thúc',
  SET_UP: 'sửa tiêu chí, giao chỉ tiêu',
  REPORT: 'nhận kết quả tháng mới',
  CORRECT: 'sửa hoặc thẩm định kết quả',
  SCORE: 'nhập điểm',
  RANK: 'sửa bảng xếp hạng',
  PUBLISH: 'công bố xếp hạng',
  ANNOTATE: 'ghi chú',
};

const EN: Readonly<Record<string, string>> = {
  PLANNED: 'planned',
  OPEN: 'open',
  SCORING: 'being scored',
  CLOSED: 'closed',
  SET_UP: 'changing criteria and assigned targets',
  REPORT: 'reporting a new month',
  CORRECT: 'correcting or verifying results',
  SCORE: 'entering scores',
  RANK: 'changing rankings',
  PUBLISH: 'publishing rankings',
  ANNOTATE: 'adding notes',
};

/** The states of a campaign and what is done in one, in Vietnamese; several names are separated by blanks. */
export function campaignVi(names: string): string {
  return inWords(VI, names);
}

/** The same in English. */
export function campaignEn(names: string): string {
  return inWords(EN, names);
}

function inWords(words: Readonly<Record<string, string>>, names: string): string {
  return names
    .split(' ')
    .map((name) => words[name] ?? name)
    .join(', ');
}
