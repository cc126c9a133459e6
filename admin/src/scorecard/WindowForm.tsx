import type { RedirectionSideEffect } from 'react-admin';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';

export const WindowCreate = () => (
  <ResourceCreate redirect={toWindows}>
    <ReferenceSelect source="scorecardId" reference="scorecards" isRequired />
    <EnumInput source="step" of="scoringStep" isRequired />
    <Days />
  </ResourceCreate>
);

export const WindowEdit = () => (
  <ResourceEdit redirect={toWindows} isPart>
    <Days />
  </ResourceEdit>
);

const Days = () => (
  <>
    <DayInput source="startsOn" isRequired />
    <DayInput source="endsOn" isRequired />
  </>
);

const toWindows: RedirectionSideEffect = (_resource, _id, data) => `scorecards/${data?.['scorecardId']}/show/windows`;
