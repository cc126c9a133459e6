import type { Consequence, RecordChange, WriteContext } from '../context';
import { ApiToken } from './api-token.entity';
import { forgetTokens } from './known-tokens';
import { User } from './user.entity';

/** Who is given a new password, or may no longer sign in, is signed out everywhere; but not out of the session in which one changes one's own. */
export const sessionsEnd: Consequence = {
  name: 'sessions',
  draw: async (ctx, changes) => {
    if (changes.some(({ concept }) => concept === User.name || concept === ApiToken.name)) ctx.afterCommit(() => forgetTokens(ctx.database));
    for (const change of changes) if (change.concept === User.name && endsSessions(change)) await endSessions(ctx, change.id);
  },
};

function endsSessions({ before, after }: RecordChange): boolean {
  return before !== null && (after === null || before['passwordHash'] !== after['passwordHash'] || !after['active']);
}

async function endSessions(ctx: WriteContext, userId: number): Promise<void> {
  const kept = ctx.who?.kind === 'session' ? ctx.who.credentialId : 0;
  await ctx.tx.run('DELETE FROM `session` WHERE `userId` = ? AND `id` <> ?', [userId, kept]);
}
