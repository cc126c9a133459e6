import { regex, required } from 'react-admin';

/** What the contract asks of a code: PHUC_DONG. */
export const codeRules = [required(), regex(/^[A-Z0-9][A-Z0-9_.-]*$/, 'app.code.help')];
