import type { RedirectionSideEffect } from 'react-admin';

/** After saving a part of a cluster: back to where the cluster lists it. */
export const toClusterTab =
  (tab: string): RedirectionSideEffect =>
  (_resource, _id, data) =>
    `clusters/${data?.['clusterId']}/show/${tab}`;
