import { ResourceEdit } from '../ui/ResourceEdit';
import { ProjectInputs } from './ProjectInputs';

export const ProjectEdit = () => (
  <ResourceEdit>
    <ProjectInputs />
  </ResourceEdit>
);
