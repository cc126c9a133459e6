import { decimal } from './decimal.mjs';

/** The reading cases by hand: prepared statements, plain objects. */
export function floorReads({ rows, text }) {
  const points = `SELECT id, code, name, kind, foundedOn, version FROM organization WHERE id = ?`;
  const first = 'SELECT id, code, name FROM organization ORDER BY sortKey, id LIMIT 25';
  const page = `SELECT r.id, r.period, ${text('r.value')} AS value, r.state, o.id AS oid, o.name FROM result r JOIN organization o ON o.id = r.organizationId
    WHERE r.indicatorId = ? AND r.state = 'SUBMITTED' ORDER BY r.value DESC, r.id DESC LIMIT 25`;
  const count = "SELECT COUNT(*) AS n FROM result WHERE indicatorId = ? AND state = 'SUBMITTED'";

  return {
    point: async ({ id }) => {
      const [row] = await rows(points, [id]);
      return {
        data: {
          organization: { id: String(row.id), code: row.code, name: row.name, kind: row.kind, foundedOn: row.foundedOn, version: row.version },
        },
      };
    },
    page: async ({ indicator }) => {
      const [nodes, [counted]] = await Promise.all([rows(page, [indicator]), rows(count, [indicator])]);
      const results = nodes.map((row) => ({
        id: String(row.id),
        period: row.period,
        value: decimal(row.value),
        state: row.state,
        organization: { id: String(row.oid), name: row.name },
      }));
      return { data: { results: { totalCount: Number(counted.n), nodes: results } } };
    },
    // One statement for the results and one for the indicators costs MySQL less than their join.
    nested: async ({ indicators }) => {
      const [organizations, asked] = await Promise.all([
        rows(first, []),
        rows(`SELECT id, name, unit FROM indicator WHERE id IN (${places(indicators)})`, indicators),
      ]);
      const results = await rows(
        `SELECT id, organizationId, indicatorId, ${text('value')} AS value FROM result WHERE organizationId IN (${places(organizations)}) AND indicatorId IN (${places(indicators)})
          ORDER BY organizationId, period DESC, id DESC`,
        [...organizations.map(({ id }) => id), ...indicators],
      );
      const byId = new Map(asked.map(({ id, name, unit }) => [id, { id: String(id), name, unit }]));
      const byOrganization = new Map(organizations.map(({ id }) => [id, []]));
      for (const row of results)
        byOrganization.get(row.organizationId).push({ id: String(row.id), value: decimal(row.value), indicator: byId.get(row.indicatorId) });
      const nodes = organizations.map(({ id, code, name }) => ({
        id: String(id),
        code,
        name,
        results: { nodes: byOrganization.get(id).slice(0, 20) },
      }));
      return { data: { organizations: { nodes } } };
    },
  };
}

function places(values) {
  return values.map(() => '?').join(',');
}
