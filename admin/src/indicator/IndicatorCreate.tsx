import { ResourceCreate } from '../ui/ResourceCreate';
import { IndicatorInputs } from './IndicatorInputs';

export const IndicatorCreate = () => (
  <ResourceCreate>
    <IndicatorInputs />
  </ResourceCreate>
);
