import { ResourceEdit } from '../ui/ResourceEdit';
import { DepartmentInputs } from './DepartmentInputs';

export const DepartmentEdit = () => (
  <ResourceEdit>
    <DepartmentInputs />
  </ResourceEdit>
);
