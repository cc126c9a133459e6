import { useEffect, useState } from 'react';
import { AutocompleteInput, FormDataConsumer, NumberInput, required, TextInput, useDataProvider, useGetIdentity, useNotify } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { DEPARTMENT_OFFICER } from '../api/offers';
import type { PersonName } from '../api/task-actions';
import { codeRules } from '../ui/code';
import { DayInput } from '../ui/DayInput';
import { messageOf } from '../ui/message-of';
import { personOf } from '../ui/person';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const TaskInputs = () => {
  const { identity, isPending } = useGetIdentity();
  if (isPending) return null;
  const person = personOf(identity);
  return (
    <>
      <TextInput source="code" validate={codeRules} helperText="app.code.help" />
      <TextInput source="name" validate={required()} />
      <TextInput source="description" multiline />
      <ReferenceSelect source="planId" reference="plans" sortBy="code" optionText={planText} />
      <NumberInput source="number" min={1} step={1} />
      <ReferenceSelect
        source="departmentId"
        reference="departments"
        helperText="app.task.assigneeHelp"
        {...(person?.role === DEPARTMENT_OFFICER && { isRequired: true, ...(person.departmentId !== null && { defaultValue: person.departmentId }) })}
      />
      <ReferenceSelect source="organizationId" reference="organizations" />
      <FormDataConsumer>
        {({ formData }) => <ResponsibleInput departmentId={formData['departmentId'] || null} organizationId={formData['organizationId'] || null} />}
      </FormDataConsumer>
      <DayInput source="dueOn" isRequired />
      <ReferenceSelect source="parentId" reference="tasks" />
      <TextInput source="note" multiline />
    </>
  );
};

/** Those who may answer for the task as it is assigned just now. */
const ResponsibleInput = ({ departmentId, organizationId }: { departmentId: string | null; organizationId: string | null }) => {
  const provider = useDataProvider<PanelDataProvider>();
  const notify = useNotify();
  const [people, setPeople] = useState<readonly PersonName[]>([]);
  useEffect(() => {
    let isShown = true;
    provider.taskPeople(departmentId, organizationId).then(
      (found) => isShown && setPeople(found),
      (error: unknown) => notify(messageOf(error), { type: 'error' }),
    );
    return () => {
      isShown = false;
    };
  }, [provider, notify, departmentId, organizationId]);
  return <AutocompleteInput source="responsibleId" choices={[...people]} fullWidth helperText="app.task.responsibleHelp" />;
};

const planText = (plan: unknown): string =>
  typeof plan === 'object' && plan !== null && 'number' in plan && 'title' in plan ? `${plan.number} – ${plan.title}` : '';
