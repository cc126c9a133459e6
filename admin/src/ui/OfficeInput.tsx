import Alert from '@mui/material/Alert';
import { FormDataConsumer, useTranslate } from 'react-admin';
import { DEPARTMENT_OFFICER, ORGANIZATION_OFFICER } from '../api/offers';
import { ReferenceSelect } from './ReferenceSelect';
import { textAt } from './value-at';

/** What the chosen role may do, and for an officer whom they work for: without it they could do nothing. */
export const OfficeInput = () => <FormDataConsumer>{({ formData }) => <OfficeOf role={textAt(formData, 'role')} />}</FormDataConsumer>;

const OfficeOf = ({ role }: { role: string }) => {
  const translate = useTranslate();
  if (role === '') return null;
  return (
    <>
      <Alert role="status" severity="info" variant="outlined" sx={{ width: '100%', mb: 2 }}>
        {translate(`app.officers.role.${role}`)}
      </Alert>
      {role === ORGANIZATION_OFFICER && (
        <ReferenceSelect source="organizationId" reference="organizations" isRequired helperText="app.officers.organizationHelp" />
      )}
      {role === DEPARTMENT_OFFICER && (
        <ReferenceSelect source="departmentId" reference="departments" isRequired helperText="app.officers.departmentHelp" />
      )}
    </>
  );
};
