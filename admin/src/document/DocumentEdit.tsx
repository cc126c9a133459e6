import { ResourceEdit } from '../ui/ResourceEdit';
import { DocumentInputs } from './DocumentInputs';

export const DocumentEdit = () => (
  <ResourceEdit>
    <DocumentInputs />
  </ResourceEdit>
);
