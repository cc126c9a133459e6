import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { bigint, bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { itemKind } from '../scorecard/names';
import { maxScoresOfRows, scoresOfRows, sums, sumsOfKind } from './paper';
import type { PaperRow, SheetPaper } from './paper.type';
import type { LineScores } from './sheet-total';

const SCORES = ['selfScore', 'appraisedScore', 'secondScore', 'councilScore'] as const;
const NOTES = ['selfNote', 'appraisalNote', 'explanation', 'secondNote', 'councilNote'] as const;

/** Live sheets as they are printed. Two statements, however many. */
export async function loadPapers(reader: Reader, sheetIds: readonly number[]): Promise<Map<number, SheetPaper>> {
  const exact = exactIn(reader);
  const heads = await reader.rows(
    `SELECT h.\`id\`, s.\`name\` AS \`scorecardName\`, a.\`name\` AS \`campaignName\`, c.\`name\` AS \`clusterName\`, o.\`name\` AS \`organizationName\`,
       ${exact('s', 'contentTotal')}, ${exact('s', 'bonusTotal')}
       FROM \`score_sheet\` h JOIN \`scorecard\` s ON s.\`id\` = h.\`scorecardId\` JOIN \`campaign\` a ON a.\`id\` = s.\`campaignId\`
       JOIN \`cluster\` c ON c.\`id\` = s.\`clusterId\` JOIN \`organization\` o ON o.\`id\` = h.\`organizationId\` WHERE h.\`id\` IN (${places(sheetIds)})`,
    sheetIds,
  );
  const rows = await reader.rows(
    `SELECT h.\`id\` AS \`sheetId\`, i.\`ordinal\`, i.\`name\`, i.\`kind\`, ${exact('i', 'maxScore')}, d.\`name\` AS \`departmentName\`, i.\`departmentId\`, i.\`evidenceRequired\`, l.\`id\` AS \`lineId\`, l.\`version\` AS \`lineVersion\`,
       ${SCORES.map((column) => exact('l', column)).join(', ')}, ${NOTES.map((column) => `l.\`${column}\``).join(', ')},
       (SELECT COUNT(*) FROM \`sheet_evidence\` e WHERE e.\`lineId\` = l.\`id\`) AS \`evidenceCount\`
       FROM \`score_sheet\` h JOIN \`scorecard_item\` i ON i.\`scorecardId\` = h.\`scorecardId\` LEFT JOIN \`department\` d ON d.\`id\` = i.\`departmentId\`
       LEFT JOIN \`sheet_line\` l ON l.\`sheetId\` = h.\`id\` AND l.\`itemId\` = i.\`id\`
       WHERE h.\`id\` IN (${places(sheetIds)}) ORDER BY h.\`id\`, i.\`position\`, i.\`id\``,
    sheetIds,
  );
  return papersOf(heads, rows);
}

/** Published sheets as they are printed, by the names of then. Two statements, however many. */
export async function loadPublishedPapers(reader: Reader, sheetIds: readonly number[]): Promise<Map<number, SheetPaper>> {
  const exact = exactIn(reader);
  const heads = await reader.rows(
    `SELECT h.\`id\`, h.\`organizationName\`, p.\`scorecardName\`, p.\`campaignName\`, p.\`clusterName\`, ${exact('p', 'contentTotal')}, ${exact('p', 'bonusTotal')}
       FROM \`published_sheet\` h JOIN \`scorecard_publication\` p ON p.\`id\` = h.\`publicationId\` WHERE h.\`id\` IN (${places(sheetIds)})`,
    sheetIds,
  );
  const rows = await reader.rows(
    `SELECT l.\`sheetId\`, l.\`ordinal\`, l.\`name\`, l.\`kind\`, ${exact('l', 'maxScore')}, l.\`departmentName\`, NULL AS \`departmentId\`, 0 AS \`evidenceRequired\`, NULL AS \`lineId\`, NULL AS \`lineVersion\`,
       ${SCORES.map((column) => exact('l', column)).join(', ')}, ${NOTES.map((column) => `l.\`${column}\``).join(', ')}, 0 AS \`evidenceCount\`
       FROM \`published_line\` l WHERE l.\`sheetId\` IN (${places(sheetIds)}) ORDER BY l.\`sheetId\`, l.\`position\``,
    sheetIds,
  );
  return papersOf(heads, rows);
}

function papersOf(heads: readonly Row[], rows: readonly Row[]): Map<number, SheetPaper> {
  const bySheet = new Map<number, Row[]>(heads.map((head) => [integer(head, 'id'), []]));
  for (const row of rows) bySheet.get(integer(row, 'sheetId'))?.push(row);
  return new Map(heads.map((head) => [integer(head, 'id'), paperOf(head, bySheet.get(integer(head, 'id')) ?? [])]));
}

function paperOf(head: Row, rows: readonly Row[]): SheetPaper {
  const lines = rows.map(scoresOf);
  const shown = scoresOfRows(lines);
  const most = maxScoresOfRows(lines);
  return {
    scorecardName: text(head, 'scorecardName'),
    campaignName: text(head, 'campaignName'),
    clusterName: text(head, 'clusterName'),
    organizationName: text(head, 'organizationName'),
    contentMax: bigint(head, 'contentTotal'),
    bonusMax: bigint(head, 'bonusTotal'),
    rows: rows.map((row, index): PaperRow => {
      const line = lines[index];
      const scores = shown[index];
      if (!line || !scores) throw new Error('expected a row of a sheet to have its scores');
      return { ...wordsOf(row), kind: line.kind, maxScore: most[index] ?? line.maxScore, councilScore: line.council, scores };
    }),
    content: sumsOfKind(lines, 'CONTENT'),
    bonus: sumsOfKind(lines, 'BONUS'),
    deduction: sumsOfKind(lines, 'DEDUCTION'),
    total: sums(lines),
  };
}

function wordsOf(row: Row): Omit<PaperRow, 'kind' | 'maxScore' | 'scores' | 'councilScore'> {
  return {
    ordinal: text(row, 'ordinal'),
    name: text(row, 'name'),
    departmentName: textOrNull(row, 'departmentName'),
    selfNote: textOrNull(row, 'selfNote'),
    appraisalNote: textOrNull(row, 'appraisalNote'),
    explanation: textOrNull(row, 'explanation'),
    secondNote: textOrNull(row, 'secondNote'),
    councilNote: textOrNull(row, 'councilNote'),
    evidenceCount: integer(row, 'evidenceCount'),
    evidenceRequired: Boolean(integer(row, 'evidenceRequired')),
    departmentId: integerOrNull(row, 'departmentId'),
    lineId: integerOrNull(row, 'lineId'),
    lineVersion: integerOrNull(row, 'lineVersion'),
  };
}

function scoresOf(row: Row): LineScores {
  return {
    kind: itemKind(text(row, 'kind')),
    maxScore: bigint(row, 'maxScore'),
    self: bigintOrNull(row, 'selfScore'),
    appraised: bigintOrNull(row, 'appraisedScore'),
    second: bigintOrNull(row, 'secondScore'),
    council: bigintOrNull(row, 'councilScore'),
  };
}

function exactIn({ dialect }: Reader): (alias: string, column: string) => string {
  return (alias, column) => `${bigintAsText(dialect, `${alias}.\`${column}\``)} AS \`${column}\``;
}
