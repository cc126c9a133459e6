import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { accounts } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { answer } from '../graphql/resource';
import { DateScalar } from '../graphql/scalars/date.scalar';
import { DateTimeScalar } from '../graphql/scalars/date-time.scalar';
import { selectionOf } from '../graphql/selection';
import { instant } from '../instant';
import type { ReadContext } from '../record/load';
import { loadRecord, readContext } from '../record/load';
import { modelOf } from '../record/model';
import type { Selection } from '../record/selection';
import { insertRecord, lockRecord, referenceFaults, writeOver } from '../record/write';
import { ApiToken } from './api-token.entity';
import { hashToken, newToken } from './secret';
import { localDate, signIn, signOut } from './sign-in.service';
import { Role, User } from './user.entity';

@ObjectType('Session', { description: 'What signing in gives, beside the cookie.' })
class SignInSession {
  @Field(() => User) user!: Row;
  @Field(() => DateTimeScalar) expiresAt!: string;
}

@ObjectType({ description: 'A new API token. It is shown this once.' })
class CreatedApiToken {
  @Field(() => String, { description: 'Send it as "Authorization: Bearer TOKEN".' }) token!: string;
  @Field(() => ApiToken) apiToken!: Row;
}

@InputType()
class ApiTokenCreateInput {
  @Field(() => String, { description: 'What it is for.' }) name!: string;
  @Field(() => Role) role!: keyof typeof Role;
  @Field(() => ID, { nullable: true, description: 'For the role ORGANIZATION_OFFICER: the organization that it reports for.' })
  organizationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For the role DEPARTMENT_OFFICER: the department that it works for.' })
  departmentId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' }) expiresOn?: string | null;
}

@Resolver()
export class AccountResolver {
  @Mutation(() => SignInSession, { description: "Sets an httpOnly cookie that signs the browser's later requests in." })
  async signIn(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SignInSession> {
    const { viewer, expiresAt } = await signIn(ctx, email, password);
    // The request came from nobody; what it answers is read as by whom it has become.
    return { user: await self({ ...ctx, who: viewer }, viewer.userId, selectionOf(info, modelOf(User), ['user'])), expiresAt };
  }

  @Mutation(() => Boolean, { description: 'Ends the session; true also where there was none.' })
  async signOut(@Ctx() ctx: RequestContext): Promise<boolean> {
    await signOut(ctx);
    return true;
  }

  @Query(() => User, {
    nullable: true,
    description: 'Who the caller is; null when not signed in. For an API token: who made it, in the role of the token.',
  })
  async me(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
    if (!ctx.who) return null;
    return { ...(await self(ctx, ctx.who.userId, selectionOf(info, modelOf(User)))), role: ctx.who.role };
  }

  @Authorized(...accounts.write)
  @Mutation(() => CreatedApiToken)
  createApiToken(
    @Arg('input', () => ApiTokenCreateInput) input: ApiTokenCreateInput,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreatedApiToken> {
    checkToken(input);
    const token = newToken();
    return ctx.transaction(async (write) => {
      const model = modelOf(ApiToken);
      const unknown = await referenceFaults(write, model, { ...input });
      if (unknown.length > 0) throw badInput(...unknown);
      const row = await insertRecord(write, model, { ...input, createdById: String(ctx.who?.userId ?? 0), tokenHash: hashToken(token) });
      return { token, apiToken: await answer(write, model, row, info, ['apiToken']) };
    });
  }

  @Authorized(...accounts.write)
  @Mutation(() => ApiToken, { description: 'From now on the token is refused, and what is open with it is closed.' })
  revokeApiToken(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Row> {
    return ctx.transaction(async (write) => {
      const model = modelOf(ApiToken);
      const before = await lockRecord(write, model, id);
      const after = before['revokedAt'] === null ? await writeOver(write, model, before, { revokedAt: instant(new Date()) }) : before;
      return answer(write, model, after, info);
    });
  }
}

async function self(ctx: RequestContext, userId: number, selection: Selection): Promise<Row> {
  const model = modelOf(User);
  const own = { id: { eq: String(userId) } };
  const { visible } = readContext(ctx);
  // Everyone may see their own account, and no other; what lies below it is seen by the usual rules.
  const read: ReadContext = { ...ctx, reader: ctx.database.primary, visible: (other) => (other === model ? own : visible(other)) };
  const user = await loadRecord(read, model, own, selection);
  if (!user) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  return user;
}

function checkToken({ name, expiresOn }: ApiTokenCreateInput): void {
  const faults = [
    ...(name.trim() === '' ? [fault('input.name', 'required', {})] : []),
    ...([...name].length > 200 ? [fault('input.name', 'tooLong', { max: 200 })] : []),
    ...(expiresOn && expiresOn < localDate(new Date()) ? [fault('input.expiresOn', 'notInPast', {})] : []),
  ];
  if (faults.length > 0) throw badInput(...faults);
}
