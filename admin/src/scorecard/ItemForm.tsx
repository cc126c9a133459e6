import type { RedirectionSideEffect } from 'react-admin';
import { BooleanInput, FormDataConsumer, NumberInput, required, TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceCreate } from '../ui/ResourceCreate';
import { ResourceEdit } from '../ui/ResourceEdit';
import { textAt } from '../ui/value-at';

export const ItemCreate = () => (
  <ResourceCreate redirect={toItems}>
    <ItemInputs />
  </ResourceCreate>
);

export const ItemEdit = () => (
  <ResourceEdit redirect={toItems} isPart>
    <ItemInputs />
  </ResourceEdit>
);

const ItemInputs = () => (
  <>
    <ReferenceSelect source="scorecardId" reference="scorecards" isRequired />
    <NumberInput source="position" min={0} max={9999} step={1} validate={required()} />
    <TextInput source="ordinal" validate={required()} />
    <TextInput source="name" validate={required()} multiline />
    <EnumInput source="kind" of="itemKind" isRequired defaultValue="CONTENT" />
    <FormDataConsumer>
      {({ formData }) =>
        formData['kind'] === 'SECTION' ? null : (
          <>
            <DecimalInput source="maxScore" isRequired />
            <ReferenceSelect source="departmentId" reference="departments" />
            <ReferenceSelect
              source="criterionId"
              reference="criteria"
              sortBy="ordinal"
              optionText={(criterion) => `${textAt(criterion, 'indicator.name')} (${textAt(criterion, 'campaign.year')})`}
            />
            <BooleanInput source="evidenceRequired" />
          </>
        )
      }
    </FormDataConsumer>
    <TextInput source="note" multiline />
  </>
);

const toItems: RedirectionSideEffect = (_resource, _id, data) => `scorecards/${data?.['scorecardId']}/show/items`;
