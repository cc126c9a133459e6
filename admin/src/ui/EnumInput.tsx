import { required, SelectInput } from 'react-admin';
import type { EnumName } from '../api/enums';
import { enums } from '../api/enums';

type Props = {
  readonly source: string;
  readonly of: EnumName;
  readonly isRequired?: boolean;
  readonly defaultValue?: string;
  readonly alwaysOn?: boolean;
  /** Values that people do not choose. */
  readonly without?: readonly string[];
};

/** A choice among the values of an enumeration, in words. */
export const EnumInput = ({ source, of, isRequired = false, defaultValue, without = [] }: Props) => (
  <SelectInput
    source={source}
    choices={enums[of].filter((id: string) => !without.includes(id)).map((id) => ({ id, name: `enums.${of}.${id}` }))}
    {...(isRequired && { validate: required() })}
    {...(defaultValue !== undefined && { defaultValue })}
  />
);
