import { ResourceEdit } from '../ui/ResourceEdit';
import { TaskInputs } from './TaskInputs';

export const TaskEdit = () => (
  <ResourceEdit>
    <TaskInputs />
  </ResourceEdit>
);
