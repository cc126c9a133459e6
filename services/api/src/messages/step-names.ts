/** What Vietnamese readers call the steps of scoring. */
const steps: Readonly<Record<string, string>> = {
  SELF_SCORING: 'tự chấm',
  APPRAISAL: 'thẩm định',
  EXPLANATION: 'giải trình',
  SECOND_APPRAISAL: 'thẩm định lần 2',
  COUNCIL: 'hội đồng kết luận',
};

/** What they call where a sheet stands. */
const states: Readonly<Record<string, string>> = {
  NOT_STARTED: 'chưa chấm',
  SELF_SCORING: 'đang tự chấm',
  SUBMITTED: 'đã nộp',
  APPRAISING: 'đang thẩm định',
  APPRAISED: 'đã thẩm định',
  EXPLAINING: 'đang giải trình',
  SECOND_APPRAISAL: 'thẩm định lần 2',
  COUNCIL: 'hội đồng xem xét',
  FINAL: 'đã kết luận',
  RETURNED: 'trả lại',
};

export function stepInVietnamese(step: string): string {
  return steps[step] ?? step;
}

export function sheetStateInVietnamese(state: string): string {
  return states[state] ?? state;
}
