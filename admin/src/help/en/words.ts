import type { Word } from '../content';

export const wordsEn: Readonly<Record<string, Word>> = {
  campaign: { term: 'Campaign (phong trào)', meaning: 'The emulation drive of a year or a theme, with phases, criteria and rankings.' },
  phase: { term: 'Phase (đợt)', meaning: 'A part of a campaign with a theme, a first and a last day.' },
  cluster: { term: 'Cluster (cụm, khối)', meaning: 'Organizations that are compared with one another, such as the 14 wards of a district.' },
  indicator: { term: 'Indicator (chỉ tiêu)', meaning: 'What is measured: its unit, whether more or less is better, and how months add up.' },
  criterion: { term: 'Criterion (tiêu chí)', meaning: 'An indicator in a campaign, with a maximum score and a rule of scoring.' },
  target: { term: 'Target (chỉ tiêu giao)', meaning: 'What one organization is to reach for a criterion.' },
  result: { term: 'Result (kết quả)', meaning: 'What was reached in a month: reported by the organization, verified by the department.' },
  achievement: { term: 'Achievement (tỷ lệ hoàn thành)', meaning: 'What is reached, in percent of the target; it may pass 100 %.' },
  standing: { term: 'Standing (thứ hạng)', meaning: 'The place of an organization in a ranking, such as 3rd of 14.' },
  published: {
    term: 'Published (công bố)',
    meaning: 'The ranking is official. Later results do not change it; a change takes a revision with a reason.',
  },
  provisional: { term: 'Provisional (tạm tính)', meaning: 'A ranking that is not published: it moves as results come in.' },
  scorecard: {
    term: 'Scorecard (bảng chấm điểm)',
    meaning: 'Items and maximum scores by which units score themselves, departments appraise and the council concludes.',
  },
  appraisal: { term: 'Appraisal (thẩm định)', meaning: 'A department checks figures or scores; a cut takes a reason.' },
  explanation: { term: 'Explanation (giải trình)', meaning: 'What a unit answers where points were cut.' },
  grade: { term: 'Grade (xếp loại)', meaning: 'Excellent, good, completed, not completed.' },
  ceiling: { term: 'Ceiling (tỷ lệ khống chế)', meaning: 'The largest share that may be graded excellent; more takes a reason.' },
  dossier: { term: 'Dossier (hồ sơ)', meaning: 'The submission, report of merits and minutes that go with a proposed award.' },
  baseline: { term: 'Baseline (mức gốc)', meaning: 'What was reached the year before, to compare with.' },
};
