import type { Reader, Row } from '../database/rows';

const PEOPLE_MAX = 200;

/** To whom a task is assigned. */
export interface Assignment {
  readonly departmentId: number | null;
  readonly organizationId: number | null;
}

/** Those who may answer for a task: active officers of its department, of its organization and those above it, and administrators. In order of name. */
export function peopleFor(reader: Reader, { departmentId, organizationId }: Assignment, userId: number | null = null): Promise<Row[]> {
  return reader.rows(
    `WITH RECURSIVE line (id) AS (SELECT \`id\` FROM \`organization\` WHERE \`id\` = ? UNION
       SELECT o.\`parentId\` FROM \`organization\` o JOIN line ON o.\`id\` = line.id WHERE o.\`parentId\` IS NOT NULL)
     SELECT u.\`id\`, u.\`name\` FROM \`user\` u WHERE u.\`active\` = 1
       AND (u.\`role\` = 'ADMINISTRATOR' OR (u.\`role\` = 'DEPARTMENT_OFFICER' AND u.\`departmentId\` = ?)
            OR (u.\`role\` = 'ORGANIZATION_OFFICER' AND u.\`organizationId\` IN (SELECT id FROM line)))
       ${userId === null ? '' : 'AND u.`id` = ?'} ORDER BY u.\`sortKey\`, u.\`id\` LIMIT ${PEOPLE_MAX}`,
    [organizationId ?? 0, departmentId ?? 0, ...(userId === null ? [] : [userId])],
  );
}
