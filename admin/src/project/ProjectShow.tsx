import { Labeled, TextField } from 'react-admin';
import { DocumentLink } from '../document/DocumentLink';
import { DateText } from '../ui/DateText';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';

export const ProjectShow = () => (
  <ResourceShow>
    <FieldGrid>
      <Labeled source="name">
        <TextField source="name" />
      </Labeled>
      <Labeled source="code">
        <TextField source="code" />
      </Labeled>
      <Labeled source="state">
        <EnumText source="state" of="projectState" />
      </Labeled>
      <Labeled source="organization">
        <RelationLink source="organization" reference="organizations" />
      </Labeled>
      <Labeled source="investorKind">
        <EnumText source="investorKind" of="investorKind" />
      </Labeled>
      <Labeled source="investor">
        <RelationLink source="investor" reference="organizations" />
      </Labeled>
      <Labeled source="budget">
        <DecimalText source="budget" />
      </Labeled>
      <Labeled source="disbursed">
        <DecimalText source="disbursed" />
      </Labeled>
      <Labeled source="startsOn">
        <DateText source="startsOn" />
      </Labeled>
      <Labeled source="endsOn">
        <DateText source="endsOn" />
      </Labeled>
      <Labeled source="plan">
        <DocumentLink source="plan" reference="plans" />
      </Labeled>
      <Labeled source="location">
        <TextField source="location" emptyText="–" />
      </Labeled>
      <Labeled source="note">
        <TextField source="note" emptyText="–" />
      </Labeled>
    </FieldGrid>
  </ResourceShow>
);
