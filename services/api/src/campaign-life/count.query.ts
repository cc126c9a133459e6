import type { Reader } from '../database/rows';
import { integer } from '../database/rows';
import type { CampaignCounts } from './finding';

const TARGETS = '`criterion` c JOIN `target` t ON t.`criterionId` = c.`id`';
const RESULTS = `${TARGETS} JOIN \`result\` r ON r.\`targetId\` = t.\`id\``;

/** Each is counted by what lies below the campaign alone, so its cost does not grow with other campaigns. */
const COUNTS: Readonly<Record<keyof CampaignCounts, string>> = {
  criteria: 'FROM `criterion` c WHERE c.`campaignId` = a.`id`',
  targets: `FROM ${TARGETS} WHERE c.\`campaignId\` = a.\`id\``,
  targetsWithoutValue: `FROM ${TARGETS} WHERE c.\`campaignId\` = a.\`id\` AND c.\`rule\` <> 'MANUAL' AND t.\`value\` IS NULL`,
  targetsWithoutResult: `FROM ${TARGETS} WHERE c.\`campaignId\` = a.\`id\` AND c.\`rule\` <> 'MANUAL' AND t.\`actual\` IS NULL`,
  unscored: `FROM ${TARGETS} WHERE c.\`campaignId\` = a.\`id\` AND c.\`rule\` = 'MANUAL' AND t.\`enteredScore\` IS NULL`,
  results: `FROM ${RESULTS} WHERE c.\`campaignId\` = a.\`id\``,
  unverified: `FROM ${RESULTS} WHERE c.\`campaignId\` = a.\`id\` AND r.\`state\` = 'SUBMITTED'`,
  rankings: 'FROM `ranking` k WHERE k.`campaignId` = a.`id`',
  unpublished: "FROM `ranking` k WHERE k.`campaignId` = a.`id` AND k.`state` = 'PROVISIONAL'",
};

/** Everything that its next move is judged by, in one statement. */
export async function countCampaign(reader: Reader, campaignId: number): Promise<CampaignCounts> {
  const columns = Object.entries(COUNTS).map(([name, from]) => `(SELECT COUNT(*) ${from}) AS \`${name}\``);
  const [row] = await reader.rows(`SELECT ${columns.join(', ')} FROM \`campaign\` a WHERE a.\`id\` = ?`, [campaignId]);
  if (!row) throw new Error(`expected campaign ${campaignId} to be there when it is counted`);
  const count = (name: keyof CampaignCounts): number => integer(row, name);
  return {
    criteria: count('criteria'),
    targets: count('targets'),
    targetsWithoutValue: count('targetsWithoutValue'),
    targetsWithoutResult: count('targetsWithoutResult'),
    unscored: count('unscored'),
    results: count('results'),
    unverified: count('unverified'),
    rankings: count('rankings'),
    unpublished: count('unpublished'),
  };
}
