import type { FirstAdministrator } from './account/first-administrator';
import type { DemoOfficer } from './demo/officers';

/** Says, in plain words on the terminal, where to go and how to sign in. Passwords that were made up are shown this once. */
export function announce(address: string, administrator: FirstAdministrator | null, officers: readonly DemoOfficer[]): void {
  const lines = [
    '',
    `  Thi đua – Khen thưởng: ${address}`,
    `    Trang quản trị / admin panel   ${address}/admin/`,
    `    GraphQL                        ${address}/graphql`,
  ];
  lines.push(`    Đăng nhập / sign in            ${administrator?.email ?? 'bằng tài khoản đã có / with the account that you have'}`);
  if (administrator) lines.push(`    Mật khẩu / password            ${administrator.password ?? '(ADMIN_PASSWORD)'}`);
  for (const { name, email, password } of officers) lines.push(`    ${name.padEnd(30)} ${email}   ${password}`);
  if (administrator?.password || officers.length > 0)
    lines.push('      Hãy ghi lại: mật khẩu chỉ hiện lần này. / Write it down: it is shown this once.');
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
