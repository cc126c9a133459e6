import { ResourceCreate } from '../ui/ResourceCreate';
import { OrganizationInputs } from './OrganizationInputs';

export const OrganizationCreate = () => (
  <ResourceCreate>
    <OrganizationInputs />
  </ResourceCreate>
);
