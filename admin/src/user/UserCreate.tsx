import { ResourceCreate } from '../ui/ResourceCreate';
import { UserInputs } from './UserInputs';

export const UserCreate = () => (
  <ResourceCreate>
    <UserInputs />
  </ResourceCreate>
);
