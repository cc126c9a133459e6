import { Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ADMINISTRATORS } from '../access/policy';
import type { RequestContext } from '../context';
import { refusal } from '../errors';
import { loadDemoYear } from './demo-year';

@Resolver()
export class DemoResolver {
  @Authorized(...ADMINISTRATORS)
  @Mutation(() => Boolean, {
    description:
      'Writes the demonstration year into a database that has no organizations yet, whole or not at all. It is for trying things out: what it wrote is not taken out again.',
  })
  async loadDemonstration(@Ctx() ctx: RequestContext): Promise<boolean> {
    if (!(await loadDemoYear(ctx))) throw refusal('CONFLICT', 'demonstrationNeedsEmpty', {});
    return true;
  }
}
