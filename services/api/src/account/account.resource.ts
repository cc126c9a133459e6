import { ADMINISTRATORS, accounts } from '../access/policy';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import type { Values } from '../record/write';
import { ApiToken } from './api-token.entity';
import { keepAnAdministrator } from './last-administrator';
import { hashPassword } from './secret';
import { User } from './user.entity';
import { UserCreateInput } from './user.input';

const PASSWORD_MIN = 10;

export const users: Resource = {
  entity: User,
  one: 'user',
  many: 'users',
  policy: accounts,
  order: [{ property: 'name', direction: 'ASC' }],
  input: UserCreateInput,
  defaults: { active: true },
  toColumns: async ({ password, email, ...columns }) => ({
    ...columns,
    ...(typeof email === 'string' ? { email: email.trim().toLowerCase() } : {}),
    ...(typeof password === 'string' ? { passwordHash: await hashPassword(password) } : {}),
  }),
  check: (values) => passwordFaults(values),
  guard: keepAnAdministrator,
};

export const apiTokens: Resource = {
  entity: ApiToken,
  one: 'apiToken',
  many: 'apiTokens',
  policy: { read: ADMINISTRATORS, write: ADMINISTRATORS },
  order: [{ property: 'id', direction: 'DESC' }],
  permanent: true,
};

function passwordFaults({ password }: Values): FieldFault[] {
  return typeof password === 'string' && [...password].length < PASSWORD_MIN ? [fault('input.password', 'weakPassword', { min: PASSWORD_MIN })] : [];
}
