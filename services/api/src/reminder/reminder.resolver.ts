import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { ADMINISTRATORS, EVERYONE } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { registerChoices } from '../graphql/filters';
import { answer } from '../graphql/resource';
import { modelOf } from '../record/model';
import { markRead, readPreference, resendMail, savePreference } from './reminder.service';
import { ReminderMail } from './reminder-mail.entity';

const Language = { vi: 'vi', en: 'en' } as const;
registerChoices(Language, 'Language', 'Tiếng Việt, English.');

@ObjectType({ description: 'How the caller wants to be reminded. In the panel they always are.' })
class ReminderPreferences {
  @Field(() => Boolean) byMail!: boolean;
  @Field(() => Language, { description: 'The language of the mails.' }) locale!: keyof typeof Language;
}

@Resolver()
export class ReminderResolver {
  @Authorized(...EVERYONE)
  @Query(() => ReminderPreferences)
  reminderPreferences(@Ctx() ctx: RequestContext): Promise<ReminderPreferences> {
    return readPreference(ctx);
  }

  @Authorized(...EVERYONE)
  @Mutation(() => ReminderPreferences)
  setReminderPreferences(
    @Arg('byMail', () => Boolean) byMail: boolean,
    @Arg('locale', () => Language) locale: keyof typeof Language,
    @Ctx() ctx: RequestContext,
  ): Promise<ReminderPreferences> {
    return ctx.transaction((write) => savePreference(write, { byMail, locale }));
  }

  @Authorized(...EVERYONE)
  @Mutation(() => Int, { description: "Marks the caller's own reminders as read: those named, at most 1000, or all. Answers how many were unread." })
  markRemindersRead(@Arg('ids', () => [ID], { nullable: true }) ids: string[] | null, @Ctx() ctx: RequestContext): Promise<number> {
    return ctx.transaction((write) => markRead(write, ids ?? null));
  }

  @Authorized(...ADMINISTRATORS)
  @Mutation(() => ReminderMail, { description: 'Tries a mail again that FAILED or is UNCERTAIN, under the same Message-ID.' })
  resendReminderMail(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(ReminderMail), await resendMail(write, id, version), info));
  }
}
