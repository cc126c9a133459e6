import type { ComponentType } from 'react';
import { createContext } from 'react';

/** The inputs of what may be made from within other forms, by resource. They refer to one another, so that they come from above (`App.tsx`). */
export const FormsContext = createContext<Readonly<Record<string, ComponentType>>>({});
