import { SearchInput } from 'react-admin';

/** The search box of a list: finds Vietnamese with and without accents. */
export const search = <SearchInput key="q" source="q" alwaysOn />;
