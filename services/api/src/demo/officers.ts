import { hashPassword, newPassword } from '../account/secret';
import { User } from '../account/user.entity';
import type { RequestContext } from '../context';
import { text } from '../database/rows';
import { modelOf } from '../record/model';
import { insertRecord } from '../record/write';
import { PHUC_DONG } from './table/ward';

/** Someone to try an officer's role with. The password was made up here and is shown this once. */
export interface DemoOfficer {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

const OFFICERS = [
  { email: 'can-bo-phuc-dong@thidua.local', name: 'Cán bộ phường Phúc Đồng', role: 'ORGANIZATION_OFFICER', table: 'organization', code: PHUC_DONG },
  { email: 'can-bo-kinh-te@thidua.local', name: 'Cán bộ phòng Kinh tế', role: 'DEPARTMENT_OFFICER', table: 'department', code: 'PHONG_KINH_TE' },
] as const;

/** Makes an officer of the ward and one of a department whose rankings of 2021 are live; no password of theirs is known to anyone else. */
export async function makeDemoOfficers(ctx: RequestContext): Promise<DemoOfficer[]> {
  const officers = OFFICERS.map((officer) => ({ ...officer, password: newPassword() }));
  const hashes = await Promise.all(officers.map(({ password }) => hashPassword(password)));
  await ctx.transaction(async (write) => {
    for (const [index, { email, name, role, table, code }] of officers.entries()) {
      const [office] = await write.tx.rows(`SELECT \`id\` FROM \`${table}\` WHERE \`code\` = ?`, [code]);
      if (!office) throw new Error(`expected the demonstration year to have the ${table} ${code}`);
      await insertRecord(write, modelOf(User), { email, name, role, active: true, passwordHash: hashes[index], [`${table}Id`]: text(office, 'id') });
    }
  });
  return officers.map(({ email, name, password }) => ({ email, name, password }));
}
