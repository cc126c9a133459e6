import { allOf, EVERYONE, ORGANIZATION_WORKERS, ofOwnOrganizations, records, through } from '../access/policy';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import type { Policy } from '../graphql/authorize';
import type { Resource } from '../graphql/resource';
import { modelOf } from '../record/model';
import type { Values } from '../record/write';
import { lockRecord } from '../record/write';
import { ScoreSheet, SheetEvidence, SheetLine } from './score-sheet.entity';
import { SheetEvidenceCreateInput } from './score-sheet.input';
import { PublishedLine, PublishedSheet, ScorecardPublication } from './scorecard-publication.entity';
import { requireSelfScoring } from './sheet-access';

/** A unit's officers have its sheet and no other's; departments and administrators have all of them. What is published is everyone's. */
const sheets: Policy = { read: EVERYONE, write: EVERYONE, sees: ofOwnOrganizations(), changes: ofOwnOrganizations() };

export const scoreSheets: Resource = {
  entity: ScoreSheet,
  one: 'scoreSheet',
  many: 'scoreSheets',
  policy: sheets,
  order: [{ property: 'id', direction: 'ASC' }],
};

export const sheetLines: Resource = {
  entity: SheetLine,
  one: 'sheetLine',
  many: 'sheetLines',
  policy: { read: EVERYONE, write: EVERYONE },
  order: [{ property: 'id', direction: 'ASC' }],
};

export const sheetEvidence: Resource = {
  entity: SheetEvidence,
  one: 'sheetEvidence',
  many: 'sheetEvidences',
  policy: {
    read: EVERYONE,
    write: ORGANIZATION_WORKERS,
    changes: allOf(through('line', through('sheet', ofOwnOrganizations()))),
  },
  order: [{ property: 'id', direction: 'ASC' }],
  input: SheetEvidenceCreateInput,
  fixed: ['lineId', 'fileId'],
  guard: async (ctx: WriteContext, before: Row | null, input: Values | null): Promise<void> => {
    const line = await lockRecord(ctx, modelOf(SheetLine), String(before?.['lineId'] ?? input?.['lineId']));
    await requireSelfScoring(ctx, text(line, 'sheetId'));
  },
};

export const scorecardPublications: Resource = {
  entity: ScorecardPublication,
  one: 'scorecardPublication',
  many: 'scorecardPublications',
  policy: records,
  order: [{ property: 'id', direction: 'DESC' }],
  permanent: true,
};

export const publishedSheets: Resource = {
  entity: PublishedSheet,
  one: 'publishedSheet',
  many: 'publishedSheets',
  policy: records,
  order: [
    { property: 'rank', direction: 'ASC_NULLS_LAST' },
    { property: 'organizationName', direction: 'ASC' },
  ],
  permanent: true,
};

export const publishedLines: Resource = {
  entity: PublishedLine,
  one: 'publishedLine',
  many: 'publishedLines',
  policy: records,
  order: [
    { property: 'sheetId', direction: 'ASC' },
    { property: 'position', direction: 'ASC' },
  ],
  permanent: true,
};
