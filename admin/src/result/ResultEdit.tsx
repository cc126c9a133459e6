import { TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { ResourceEdit } from '../ui/ResourceEdit';
import { ResultHeading } from './ResultHeading';

/** Corrects a report: whose, of what and for which month it is stays. */
export const ResultEdit = () => (
  <ResourceEdit>
    <ResultHeading />
    <DecimalInput source="value" isRequired helperText="app.result.replaceHelp" />
    <TextInput source="note" multiline />
  </ResourceEdit>
);
