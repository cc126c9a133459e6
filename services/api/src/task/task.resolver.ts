import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { answer, answerAll } from '../graphql/resource';
import { Person } from '../history/history.type';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { movesOf } from './lifecycle';
import { peopleFor } from './people.query';
import { stateOf } from './task.check';
import { Task, TaskState } from './task.entity';
import { TaskToMove } from './task.input';
import { HANDLERS } from './task.resource';
import { moveTask, moveTasks, reportProgress } from './task.service';
import { partOf } from './task-rights';

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => [TaskState], { description: 'The states to which the caller may move it now.' })
  allowedMoves(@Root() task: Row, @Ctx() ctx: RequestContext): readonly string[] {
    return movesOf(partOf(ctx.who, task), stateOf(task));
  }

  @Authorized(...HANDLERS)
  @Query(() => [Person], { description: 'Who may answer for a task that is assigned so: its officers and administrators, at most 200.' })
  taskPeople(
    @Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Row[]> {
    return peopleFor(ctx.reader, {
      departmentId: departmentId ? recordId(departmentId) : null,
      organizationId: organizationId ? recordId(organizationId) : null,
    });
  }

  @Authorized(...HANDLERS)
  @Mutation(() => Task, {
    description:
      'Moves a task to another state, where its life and the caller’s part in it allow that. Returning and cancelling need a reason; what is handed in or accepted is at 100 %.',
  })
  moveTask(
    @Arg('id', () => ID) id: string,
    @Arg('to', () => TaskState) to: keyof typeof TaskState,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Task), await moveTask(write, id, to, reason ?? null, version), info));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => [Task], {
    description:
      'Moves many tasks to the same state, at most 200, each as moveTask does: all of them or none. A refusal names the first that may not go there (`tasks.2`).',
  })
  moveTasks(
    @Arg('tasks', () => [TaskToMove]) tasks: TaskToMove[],
    @Arg('to', () => TaskState) to: keyof typeof TaskState,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    return ctx.transaction(async (write) => answerAll(write, modelOf(Task), await moveTasks(write, tasks, to, reason ?? null), info));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => Task, {
    description: 'Reports how far a task is, in percent, with a comment if wanted. Work on it begins with the first progress.',
  })
  reportTaskProgress(
    @Arg('id', () => ID) id: string,
    @Arg('progress', () => Int) progress: number,
    @Arg('comment', () => String, { nullable: true }) comment: string | null,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return ctx.transaction(async (write) => answer(write, modelOf(Task), await reportProgress(write, id, progress, comment ?? null, version), info));
  }
}
