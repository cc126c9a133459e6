import { ResourceCreate } from '../ui/ResourceCreate';
import { DepartmentInputs } from './DepartmentInputs';

export const DepartmentCreate = () => (
  <ResourceCreate>
    <DepartmentInputs />
  </ResourceCreate>
);
