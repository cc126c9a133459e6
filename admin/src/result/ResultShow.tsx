import { Labeled, TextField } from 'react-admin';
import { DateText } from '../ui/DateText';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { RecordResultButton } from './RecordResultButton';
import { VerifyThis } from './VerifyButtons';

export const ResultShow = () => (
  <ResourceShow
    actions={
      <>
        <VerifyThis />
        <RecordResultButton targetSource="targetId" />
      </>
    }
  >
    <FieldGrid>
      <Labeled source="organization">
        <RelationLink source="organization" reference="organizations" />
      </Labeled>
      <Labeled source="indicator">
        <RelationLink source="indicator" reference="indicators" />
      </Labeled>
      <Labeled source="campaign">
        <RelationLink source="target.criterion.campaign" reference="campaigns" />
      </Labeled>
      <Labeled source="period">
        <DateText source="period" isMonth />
      </Labeled>
      <Labeled source="value">
        <DecimalText source="value" />
      </Labeled>
      <Labeled source="state">
        <EnumText source="state" of="resultState" />
      </Labeled>
      <Labeled source="reportedAt">
        <InstantText source="reportedAt" />
      </Labeled>
      <Labeled source="verifiedAt">
        <InstantText source="verifiedAt" />
      </Labeled>
      <Labeled source="verificationNote">
        <TextField source="verificationNote" emptyText="–" />
      </Labeled>
      <Labeled source="note">
        <TextField source="note" emptyText="–" />
      </Labeled>
    </FieldGrid>
  </ResourceShow>
);
