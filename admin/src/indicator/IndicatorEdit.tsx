import { ResourceEdit } from '../ui/ResourceEdit';
import { IndicatorInputs } from './IndicatorInputs';

export const IndicatorEdit = () => (
  <ResourceEdit>
    <IndicatorInputs />
  </ResourceEdit>
);
