import type { ComponentType } from 'react';
import { lazy } from 'react';

/** A page that is loaded when someone opens it. */
export const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));
