import { BooleanInput, email, minLength, PasswordInput, required, TextInput, useRecordContext } from 'react-admin';
import { EnumInput } from '../ui/EnumInput';
import { OfficeInput } from '../ui/OfficeInput';

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
      <OfficeInput />
      <BooleanInput source="active" defaultValue={true} />
    </>
  );
};
