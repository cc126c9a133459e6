import { AutocompleteArrayInput, FormDataConsumer, ReferenceArrayInput, TextInput } from 'react-admin';
import { DecimalInput } from '../ui/DecimalInput';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';

export const RankingInputs = () => (
  <>
    <ReferenceSelect source="campaignId" reference="campaigns" isRequired />
    <ReferenceSelect source="clusterId" reference="clusters" isRequired />
    <ReferenceSelect source="departmentId" reference="departments" helperText="app.ranking.overallHelp" />
    <EnumInput source="method" of="rankingMethod" without={['SCORECARD']} isRequired defaultValue="CRITERIA" />
    <DecimalInput source="weight" defaultValue="1" />
    <EnumInput source="tieRule" of="tieRule" isRequired defaultValue="STANDARD" />
    <FormDataConsumer>
      {({ formData }) =>
        formData['campaignId'] ? (
          <ReferenceArrayInput
            source="tieBreakers"
            reference="criteria"
            sort={{ field: 'ordinal', order: 'ASC' }}
            filter={{ campaignId: formData['campaignId'] }}
          >
            <AutocompleteArrayInput filterToQuery={(q: string) => ({ q })} />
          </ReferenceArrayInput>
        ) : null
      }
    </FormDataConsumer>
    <TextInput source="note" multiline />
  </>
);
