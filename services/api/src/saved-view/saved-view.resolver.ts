import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { EVERYONE } from '../access/policy';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { SavedView } from './saved-view.entity';
import { SavedViewInput } from './saved-view.input';
import { deleteView, ownViews, renameView, saveView } from './saved-view.service';

@Resolver()
export class SavedViewResolver {
  @Authorized(...EVERYONE)
  @Query(() => [SavedView], { description: "The caller's own views of a list, by name." })
  savedViews(@Arg('list', () => String) list: string, @Ctx() ctx: RequestContext): Promise<Row[]> {
    return ownViews(ctx, list);
  }

  @Authorized(...EVERYONE)
  @Mutation(() => SavedView, { description: 'Keeps a view of a list; one of the same name becomes this one. A person has at most 200.' })
  saveView(@Arg('input', () => SavedViewInput) input: SavedViewInput, @Ctx() ctx: RequestContext): Promise<Row> {
    return ctx.transaction((write) => saveView(write, input));
  }

  @Authorized(...EVERYONE)
  @Mutation(() => SavedView, { description: "Gives one of the caller's views another name." })
  renameView(@Arg('id', () => ID) id: string, @Arg('name', () => String) name: string, @Ctx() ctx: RequestContext): Promise<Row> {
    return ctx.transaction((write) => renameView(write, id, name));
  }

  @Authorized(...EVERYONE)
  @Mutation(() => SavedView, { description: "Drops one of the caller's views. Answers it as it was." })
  deleteView(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Row> {
    return ctx.transaction((write) => deleteView(write, id));
  }
}
