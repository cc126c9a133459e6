import Typography from '@mui/material/Typography';
import type { RedirectionSideEffect } from 'react-admin';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { DayInput } from '../ui/DayInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const ReportHeaderCreate = () => (
  <ResourceCreate redirect={toReports}>
    <ReportHeaderInputs />
  </ResourceCreate>
);

export const ReportHeaderEdit = () => (
  <ResourceEdit redirect={toReports} isPart>
    <ReportHeaderInputs />
  </ResourceEdit>
);

const ReportHeaderInputs = () => (
  <>
    <Help text="app.reports.headerHelp" />
    <ReferenceSelect source="organizationId" reference="organizations" isRequired />
    <NumberInput source="year" min={1900} max={2200} step={1} validate={required()} />
    <TextInput source="superior" />
    <TextInput source="issuingBody" multiline />
    <TextInput source="documentNumber" />
    <TextInput source="symbol" />
    <TextInput source="place" />
    <DayInput source="issuedOn" />
    <TextInput source="subject" multiline />
    <Help text="app.reports.textHelp" />
    <TextInput source="opening" multiline minRows={2} />
    <TextInput source="highlights" multiline minRows={3} />
    <TextInput source="difficulties" multiline minRows={2} />
    <TextInput source="directions" multiline minRows={3} />
    <TextInput source="recipients" multiline minRows={2} />
    <TextInput source="authority" />
    <TextInput source="position" />
    <TextInput source="signer" />
    <TextInput source="note" multiline />
  </>
);

const Help = ({ text }: { readonly text: string }) => {
  const translate = useTranslate();
  return <Typography sx={{ mb: 2, color: 'text.secondary' }}>{translate(text)}</Typography>;
};

const toReports: RedirectionSideEffect = () => 'reports';
