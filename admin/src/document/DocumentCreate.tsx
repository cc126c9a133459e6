import { ResourceCreate } from '../ui/ResourceCreate';
import { DocumentInputs } from './DocumentInputs';

export const DocumentCreate = () => (
  <ResourceCreate>
    <DocumentInputs />
  </ResourceCreate>
);
