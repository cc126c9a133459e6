import { both, codeColumn } from './column';

/** What names a target, in every sheet that speaks of targets. */
export const campaignColumn = codeColumn('campaign', true, {
  heading: { vi: 'Mã phong trào', en: 'Campaign code' },
  also: ['campaignCode', 'Phong trào', 'Năm thi đua'],
  help: { vi: 'Mã của phong trào thi đua: 2021.', en: 'The code of the campaign: 2021.' },
  example: both('2021'),
});

export const indicatorColumn = codeColumn('indicator', true, {
  heading: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  also: ['indicatorCode', 'Chỉ tiêu'],
  help: { vi: 'Mã của chỉ tiêu là tiêu chí trong phong trào.', en: 'The code of an indicator that is a criterion of the campaign.' },
  example: both('THU_NGAN_SACH'),
});

export const organizationColumn = codeColumn('organization', true, {
  heading: { vi: 'Mã đơn vị', en: 'Organization code' },
  also: ['organizationCode', 'Đơn vị'],
  help: { vi: 'Mã của đơn vị.', en: 'The code of the organization.' },
  example: both('PHUC_DONG'),
});
