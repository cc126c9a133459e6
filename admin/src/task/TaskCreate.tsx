import { ResourceCreate } from '../ui/ResourceCreate';
import { TaskInputs } from './TaskInputs';

export const TaskCreate = () => (
  <ResourceCreate>
    <TaskInputs />
  </ResourceCreate>
);
