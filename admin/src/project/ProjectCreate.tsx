import { ResourceCreate } from '../ui/ResourceCreate';
import { ProjectInputs } from './ProjectInputs';

export const ProjectCreate = () => (
  <ResourceCreate>
    <ProjectInputs />
  </ResourceCreate>
);
