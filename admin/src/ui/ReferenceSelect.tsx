import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { useCreateHere } from '../create-in-place/useCreateHere';

type Props = {
  readonly source: string;
  readonly reference: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  /** Of a new record. */
  readonly defaultValue?: string;
  readonly filter?: object;
  readonly sortBy?: string;
  readonly order?: 'ASC' | 'DESC';
  readonly optionText?: (record: unknown) => string;
  readonly helperText?: string;
  readonly alwaysOn?: boolean;
};

/** One record of another resource, found by typing, with or without accents; in a form, one that is missing is made on the spot. */
export const ReferenceSelect = ({
  source,
  reference,
  label,
  isRequired = false,
  defaultValue,
  filter,
  sortBy = 'name',
  order = 'ASC',
  optionText,
  helperText,
}: Props) => {
  const create = useCreateHere(reference);
  return (
    <ReferenceInput source={source} reference={reference} sort={{ field: sortBy, order }} perPage={50} {...(filter && { filter })}>
      <AutocompleteInput
        filterToQuery={(q: string) => ({ q })}
        matchSuggestion={() => true}
        fullWidth
        sx={{ minWidth: { sm: 240 } }}
        {...(label !== undefined && { label })}
        {...(defaultValue !== undefined && { defaultValue })}
        {...(isRequired && { validate: required() })}
        {...(optionText && { optionText })}
        {...(helperText && { helperText })}
        {...(create && { create, createLabel: 'app.createHere.hint', createItemLabel: 'app.createHere.item' })}
      />
    </ReferenceInput>
  );
};
