import { ResourceEdit } from '../ui/ResourceEdit';
import { UserInputs } from './UserInputs';

export const UserEdit = () => (
  <ResourceEdit>
    <UserInputs />
  </ResourceEdit>
);
