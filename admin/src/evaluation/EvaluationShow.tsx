import { Labeled, TextField, useRecordContext } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { DocumentLink } from '../document/DocumentLink';
import { DateText } from '../ui/DateText';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { RelationLink } from '../ui/RelationLink';
import { FieldGrid, ResourceShow } from '../ui/ResourceShow';
import { textAt } from '../ui/value-at';
import { CeilingAlert } from './CeilingAlert';
import { DistributionBar } from './DistributionBar';

export const EvaluationShow = () => (
  <ResourceShow>
    <Overview />
    <DistributionBar />
    <CeilingAlert />
  </ResourceShow>
);

const Overview = () => {
  const evaluation = useRecordContext<EvaluationRecord>();
  return (
    <FieldGrid>
      <Labeled source="name">
        <TextField source="name" />
      </Labeled>
      <Labeled source="organization">
        <RelationLink source="organization" reference="organizations" />
      </Labeled>
      <Labeled source="year">
        <TextField source="year" />
      </Labeled>
      <Labeled source="campaign">
        <RelationLink source="campaign" reference="campaigns" />
      </Labeled>
      <Labeled source="subject">
        <EnumText source="subject" of="evaluationSubject" />
      </Labeled>
      {evaluation?.kind === 'BODY' && (
        <Labeled source="grade">
          <EnumText source="grade" of="grade" />
        </Labeled>
      )}
      {evaluation?.kind === 'GROUP' && (
        <Labeled source="total">
          <DecimalText source="total" />
        </Labeled>
      )}
      <Labeled source="decidedBy">
        <DecidedBy />
      </Labeled>
      <Labeled source="decision">
        <DocumentLink source="decision" />
      </Labeled>
      <Labeled source="decidedOn">
        <DateText source="decidedOn" />
      </Labeled>
      <Labeled source="note">
        <TextField source="note" emptyText="–" />
      </Labeled>
    </FieldGrid>
  );
};

const DecidedBy = (_props: { label?: string; source?: string }) => {
  const record = useRecordContext();
  if (textAt(record, 'decidedBy.id') !== '') return <RelationLink source="decidedBy" reference="organizations" />;
  return <span>{textAt(record, 'decidedByName') || '–'}</span>;
};
