import type { WriteContext } from '../context';
import type { Dialect } from '../database/dialect';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { bigint, bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { itemKind, stepNamed } from '../scorecard/names';
import type { Window } from '../scorecard/window';
import type { LineScores } from './sheet-total';

/** A line of a sheet together with what its item says of it. */
export interface Line extends LineScores {
  readonly id: number;
  readonly version: number;
  readonly sheetId: number;
  readonly ordinal: string;
  readonly departmentId: number | null;
  readonly evidenceRequired: boolean;
  readonly explained: boolean;
  /** The row of the line as the database has it. */
  readonly row: Row;
}

const SCORES = ['selfScore', 'appraisedScore', 'secondScore', 'councilScore', 'finalScore'] as const;

/** The lines of sheets in the order of the paper. One statement. */
export async function readLines(reader: Reader, sheetIds: readonly number[]): Promise<Line[]> {
  if (sheetIds.length === 0) return [];
  const rows = await reader.rows(
    `SELECT l.*, ${scoreColumns(reader.dialect)}, i.\`ordinal\` AS \`$ordinal\`, i.\`kind\` AS \`$kind\`,
       ${bigintAsText(reader.dialect, 'i.`maxScore`')} AS \`$maxScore\`, i.\`departmentId\` AS \`$departmentId\`, i.\`evidenceRequired\` AS \`$evidenceRequired\`
       FROM \`sheet_line\` l JOIN \`scorecard_item\` i ON i.\`id\` = l.\`itemId\`
       WHERE l.\`sheetId\` IN (${places(sheetIds)}) ORDER BY l.\`sheetId\`, i.\`position\`, i.\`id\``,
    sheetIds,
  );
  return rows.map(lineOf);
}

/** The timetable of a scorecard. */
export async function readWindows(reader: Reader, scorecardIds: readonly number[]): Promise<Map<number, Window[]>> {
  const rows =
    scorecardIds.length === 0
      ? []
      : await reader.rows(
          `SELECT \`scorecardId\`, \`step\`, \`startsOn\`, \`endsOn\` FROM \`scoring_window\` WHERE \`scorecardId\` IN (${places(scorecardIds)})`,
          scorecardIds,
        );
  const windows = new Map<number, Window[]>(scorecardIds.map((id) => [id, []]));
  for (const row of rows) {
    windows
      .get(integer(row, 'scorecardId'))
      ?.push({ step: stepNamed(text(row, 'step')), startsOn: text(row, 'startsOn'), endsOn: text(row, 'endsOn') });
  }
  return windows;
}

/** What a sheet stands in: its scorecard, which stays as it is once it is frozen, and the state of the ranking that it feeds. */
export async function readCard(ctx: WriteContext, scorecardId: number): Promise<Row> {
  const [card] = await ctx.tx.rows(
    `SELECT s.\`id\`, s.\`name\`, s.\`campaignId\`, s.\`rankingId\`, r.\`state\` AS \`rankingState\`
       FROM \`scorecard\` s JOIN \`ranking\` r ON r.\`id\` = s.\`rankingId\` WHERE s.\`id\` = ?`,
    [scorecardId],
  );
  if (!card) throw new Error(`expected scorecard ${scorecardId} to be frozen, with a ranking, once it has sheets`);
  return card;
}

function lineOf(whole: Row): Line {
  const row = Object.fromEntries(Object.entries(whole).filter(([column]) => !column.startsWith('$')));
  return {
    id: integer(row, 'id'),
    version: integer(row, 'version'),
    sheetId: integer(row, 'sheetId'),
    ordinal: text(whole, '$ordinal'),
    kind: itemKind(text(whole, '$kind')),
    maxScore: bigint(whole, '$maxScore'),
    departmentId: integerOrNull(whole, '$departmentId'),
    evidenceRequired: Boolean(integer(whole, '$evidenceRequired')),
    self: bigintOrNull(row, 'selfScore'),
    appraised: bigintOrNull(row, 'appraisedScore'),
    second: bigintOrNull(row, 'secondScore'),
    council: bigintOrNull(row, 'councilScore'),
    explained: textOrNull(row, 'explanation') !== null,
    row,
  };
}

function scoreColumns(dialect: Dialect): string {
  return SCORES.map((column) => `${bigintAsText(dialect, `l.\`${column}\``)} AS \`${column}\``).join(', ');
}

/** Which of these lines have evidence. */
export async function readEvidenced(reader: Reader, lineIds: readonly number[]): Promise<Set<number>> {
  const rows = await reader.rows(`SELECT DISTINCT \`lineId\` FROM \`sheet_evidence\` WHERE \`lineId\` IN (${places(lineIds)})`, lineIds);
  return new Set(rows.map((row) => integer(row, 'lineId')));
}
