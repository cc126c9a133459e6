import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { wordsMatch } from '../ui/fold';

export type Choice = { readonly id: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly isRequired?: boolean;
  readonly disabled?: boolean;
};

/** One of some choices, found by typing, with or without accents. */
export const ChoiceBox = ({ label, choices, value, onChange, isRequired = false, disabled = false }: Props) => {
  const translate = useTranslate();
  return (
    <Autocomplete<Choice, false, boolean>
      options={[...choices]}
      value={choices.find(({ id }) => id === value) ?? null}
      onChange={(_event, chosen) => onChange(chosen?.id ?? null)}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      filterOptions={(all, { inputValue }) => (inputValue.trim() === '' ? all : all.filter(({ name }) => wordsMatch(name, inputValue) !== null))}
      disableClearable={isRequired}
      disabled={disabled}
      noOptionsText={translate('app.grid.noChoice')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderInput={(params) => <TextField {...params} label={translate(label)} required={isRequired} size="small" margin="none" />}
    />
  );
};
