import { BooleanField, EmailField, Labeled, TextField } from 'react-admin';
import { EnumText } from '../ui/EnumText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const UserShow = () => (
  <ResourceShow>
    <FieldGrid>
      <Labeled source="name">
        <TextField source="name" />
      </Labeled>
      <Labeled source="email">
        <EmailField source="email" />
      </Labeled>
      <Labeled source="role">
        <EnumText source="role" of="role" />
      </Labeled>
      <Labeled source="organization">
        <RelationLink source="organization" reference="organizations" />
      </Labeled>
      <Labeled source="department">
        <RelationLink source="department" reference="departments" />
      </Labeled>
      <Labeled source="active">
        <BooleanField source="active" />
      </Labeled>
    </FieldGrid>
  </ResourceShow>
);
