import { BooleanInput, email, minLength, PasswordInput, required, TextInput, useRecordContext } from 'react-admin';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const UserInputs = () => {
  const isNew = !useRecordContext()?.id;
  return (
    <>
      <TextInput source="email" type="email" validate={[required(), email()]} autoComplete="off" />
      <TextInput source="name" validate={required()} />
      <PasswordInput
        source="password"
        autoComplete="new-password"
        validate={isNew ? [required(), minLength(10)] : minLength(10)}
        {...(!isNew && { helperText: 'app.user.passwordHelp' })}
      />
      <EnumInput source="role" of="role" isRequired defaultValue="ANALYST" />
      <ReferenceSelect source="organizationId" reference="organizations" />
      <ReferenceSelect source="departmentId" reference="departments" />
      <BooleanInput source="active" defaultValue={true} />
    </>
  );
};
