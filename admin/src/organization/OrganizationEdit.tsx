import { ResourceEdit } from '../ui/ResourceEdit';
import { OrganizationInputs } from './OrganizationInputs';

export const OrganizationEdit = () => (
  <ResourceEdit>
    <OrganizationInputs />
  </ResourceEdit>
);
