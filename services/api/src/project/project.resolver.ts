import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Project, ProjectState } from './project.entity';
import { projectMoves } from './project-state';

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => [ProjectState], { description: 'The states that it may come to next.' })
  nextStates(@Root() { state }: Project): readonly Project['state'][] {
    return projectMoves(state);
  }
}
