import { decimal } from './decimal.mjs';

/**
 * A recorded result by hand: the result with its history, its target, the standings of two rankings with all that move,
 * and the changes at the end of the feed, in one durable transaction. It is written for the benchmark's data and no other: criteria that
 * are proportional without bonus, one result for each target, rankings of criteria without tie-breakers.
 */
export function recordResult(database, { targetId, period, value }) {
  return database.transaction(async (run) => {
    const { text, forUpdate } = database;
    const month = `${period.slice(0, 8)}01`;
    const now = new Date().toISOString().replace('T', ' ').slice(0, 23);
    const reported = Math.round(Number(value) * 10_000);
    await run(`SELECT id FROM target WHERE id = ?${forUpdate}`, [targetId]);
    const [target] = await run(
      `SELECT t.id, t.organizationId, c.indicatorId, c.campaignId, c.departmentId, ${text('t.value')} AS value, ${text('c.maxScore')} AS maxScore
         FROM target t JOIN criterion c ON c.id = t.criterionId JOIN indicator i ON i.id = c.indicatorId JOIN campaign a ON a.id = c.campaignId
         WHERE t.id = ? AND a.state <> 'CLOSED'`,
      [targetId],
    );
    const [before] = await run(`SELECT *, ${text('value')} AS value FROM result WHERE targetId = ? AND period = ?${forUpdate}`, [targetId, month]);
    await run(
      "UPDATE result SET value = ?, state = 'SUBMITTED', note = NULL, reportedAt = ?, reportedById = 1, verifiedAt = NULL, verifiedById = NULL, verificationNote = NULL, version = version + 1, updatedAt = ? WHERE id = ?",
      [reported, now, now, before.id],
    );
    const after = { ...before, value: String(reported), version: before.version + 1, updatedAt: now, reportedAt: now };
    const percent = Math.round((reported * 100 * 10_000) / Number(target.value));
    const outcome = percent < 100_0000 ? 'MISSED' : percent === 100_0000 ? 'MET' : 'EXCEEDED';
    const score = Math.round((Number(target.maxScore) * Math.min(percent, 100_0000)) / 100_0000);
    await run('UPDATE target SET actual = ?, achievement = ?, outcome = ?, score = ? WHERE id = ?', [reported, percent, outcome, score, targetId]);
    const rankings = await run(
      `SELECT id, departmentId FROM ranking WHERE campaignId = ? AND departmentKey IN (?, 0) AND state = 'PROVISIONAL' ORDER BY id${forUpdate}`,
      [target.campaignId, target.departmentId],
    );
    const moves = [];
    for (const ranking of rankings) moves.push(...(await moveStanding(database, run, ranking, target)));
    const audited = ['Result', before.id, 'UPDATED', JSON.stringify(before), JSON.stringify(after), 1, 'floor', now];
    await run(
      'INSERT INTO audit_entry (concept, recordId, action, `before`, `after`, userId, requestId, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      audited,
    );
    const changes = await appendChanges(database, run, moves, now);
    const results = [
      {
        id: String(before.id),
        value: decimal(reported),
        state: 'SUBMITTED',
        target: { id: String(targetId), actual: decimal(reported), achievement: decimal(percent), outcome, score: decimal(score) },
      },
    ];
    return { data: { recordResults: { results, changes: await readChanges(database, run, changes) } }, changes };
  });
}

async function moveStanding({ text }, run, ranking, { campaignId, organizationId }) {
  const columns = `id, organizationId, ${text('score')} AS score, \`rank\``;
  const [line] = await run(`SELECT ${columns} FROM standing WHERE rankingId = ? AND organizationId = ?`, [ranking.id, organizationId]);
  const department = ranking.departmentId === null ? '' : ' AND c.departmentId = ?';
  const [sum] = await run(
    `SELECT ${text('SUM(t.score)')} AS score FROM criterion c JOIN target t ON t.criterionId = c.id WHERE c.campaignId = ?${department} AND t.organizationId = ?`,
    [campaignId, ...(ranking.departmentId === null ? [] : [ranking.departmentId]), organizationId],
  );
  const [old, score] = [Number(line.score), Number(sum.score)];
  if (old === score) return [];
  const [better] = await run('SELECT COUNT(*) AS n FROM standing WHERE rankingId = ? AND score > ? AND id <> ?', [ranking.id, score, line.id]);
  const by = score > old ? 1 : -1;
  const between = [ranking.id, Math.min(old, score), Math.max(old, score) - 1, line.id];
  const shifted = await run(`SELECT ${columns} FROM standing WHERE rankingId = ? AND score BETWEEN ? AND ? AND id <> ?`, between);
  await run(
    `UPDATE standing SET previousRank = \`rank\`, \`rank\` = \`rank\` + ${by} WHERE rankingId = ? AND score BETWEEN ? AND ? AND id <> ?`,
    between,
  );
  const rank = Number(better.n) + 1;
  await run('UPDATE standing SET score = ?, previousRank = CASE WHEN `rank` = ? THEN previousRank ELSE `rank` END, `rank` = ? WHERE id = ?', [
    score,
    rank,
    rank,
    line.id,
  ]);
  const moves = shifted.map((other) => ({
    rankingId: ranking.id,
    organizationId: other.organizationId,
    previousRank: other.rank,
    rank: other.rank + by,
    previousScore: other.score,
    score: other.score,
  }));
  return [{ rankingId: ranking.id, organizationId, previousRank: line.rank, rank, previousScore: old, score }, ...moves];
}

/** The head of the feed stays locked until the commit, so that changes are numbered in the order of commits. */
async function appendChanges({ forUpdate }, run, moves, now) {
  if (moves.length === 0) return { after: 0, to: 0 };
  const [head] = await run(`SELECT position FROM feed_head WHERE id = 1${forUpdate}`, []);
  const after = Number(head.position);
  await run('UPDATE feed_head SET position = ? WHERE id = 1', [after + moves.length]);
  const values = moves.flatMap((move, index) => [
    after + index + 1,
    now,
    move.rankingId,
    move.organizationId,
    move.previousRank,
    move.rank,
    move.previousScore,
    move.score,
  ]);
  const places = moves.map(() => "(?, ?, 'RESULT_RECORDED', ?, ?, ?, ?, ?, ?, 0)").join(',');
  await run(
    `INSERT INTO ranking_change (id, occurredAt, cause, rankingId, organizationId, previousRank, \`rank\`, previousScore, score, official) VALUES ${places}`,
    values,
  );
  return { after, to: after + moves.length };
}

async function readChanges({ text }, run, { after, to }) {
  const rows = await run(
    `SELECT c.\`rank\`, c.previousRank, ${text('c.score')} AS score, ${text('c.previousScore')} AS previousScore, c.official, o.code, c.rankingId
       FROM ranking_change c JOIN organization o ON o.id = c.organizationId WHERE c.id > ? AND c.id <= ? ORDER BY c.id`,
    [after, to],
  );
  return rows.map((row) => ({
    rank: row.rank,
    previousRank: row.previousRank,
    score: decimal(row.score),
    previousScore: decimal(row.previousScore),
    official: row.official === 1,
    organization: { code: row.code },
    ranking: { id: String(row.rankingId) },
  }));
}
