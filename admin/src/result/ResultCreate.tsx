import { TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { MonthInput } from './MonthInput';

export const ResultCreate = () => (
  <ResourceCreate>
    <ReferenceSelect source="targetId" reference="targets" sortBy="criterion.campaign.year" order="DESC" isRequired />
    <MonthInput source="period" />
    <DecimalInput source="value" isRequired helperText="app.result.replaceHelp" />
    <TextInput source="note" multiline />
  </ResourceCreate>
);
