import { ReferenceSelect } from '../ui/ReferenceSelect';
import { textAt } from '../ui/value-at';
import { documentTitle } from './document-title';

type Props = { readonly source: string; readonly reference?: 'documents' | 'plans'; readonly filter?: object; readonly isRequired?: boolean };

/** A document, or a plan, found by its number or the words of its title. */
export const DocumentSelect = ({ source, reference = 'documents', filter, isRequired = false }: Props) => (
  <ReferenceSelect
    source={source}
    reference={reference}
    sortBy="title"
    optionText={(record) => documentTitle({ number: textAt(record, 'number'), title: textAt(record, 'title') })}
    isRequired={isRequired}
    {...(filter && { filter })}
  />
);
