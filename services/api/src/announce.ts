import type { FirstAdministrator } from './account/first-administrator';

/** Says, in plain words on the terminal, where to go and how to sign in. A password that was made up is shown this once. */
export function announce(address: string, administrator: FirstAdministrator | null): void {
  const lines = [
    '',
    `  Thi đua – Khen thưởng: ${address}`,
    `    Trang quản trị / admin panel   ${address}/admin/`,
    `    GraphQL                        ${address}/graphql`,
  ];
  if (administrator) {
    lines.push(`    Đăng nhập / sign in            ${administrator.email}`);
    lines.push(administrator.password === null ? '    Mật khẩu / password            (ADMIN_PASSWORD)' : `    Mật khẩu / password            ${administrator.password}   (chỉ hiện một lần / shown this once)`);
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
