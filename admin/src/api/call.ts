import type { Client, DocumentNode } from './client';
import { toHttpError } from './errors';

/** Sends a document of the contract and answers its data; a failure becomes what react-admin understands. `Data` is what the document answers. */
export const callerOf = (client: Client) => ({
  ask: async <Data>(query: DocumentNode, variables: object): Promise<Data> => {
    try {
      return (await client.query<Data>({ query, variables, fetchPolicy: 'no-cache' })).data;
    } catch (error) {
      throw toHttpError(error);
    }
  },
  order: async (mutation: DocumentNode, variables: object): Promise<void> => {
    try {
      await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' });
    } catch (error) {
      throw toHttpError(error);
    }
  },
});
