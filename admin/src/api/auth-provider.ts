import type { AuthProvider } from 'react-admin';
import { HttpError } from 'react-admin';
import { isOffered } from './access';
import type { Client } from './client';
import { gql } from './client';
import { toHttpError } from './errors';

type Office = { id: string; name: string } | null;
type Me = { id: string; name: string; email: string; role: string; organization: Office; department: Office };

/** Signing in by the service's cookie session; `me` is read once and kept until signing out or the session's end. */
export const makeAuthProvider = (client: Client): AuthProvider => {
  let me: Promise<Me | null> | undefined;

  const current = (): Promise<Me | null> => {
    me ??= client
      .query<{ me: Me | null }>({ query: ME })
      .then(({ data }) => data.me)
      .catch((error: unknown) => {
        me = undefined;
        const failure = toHttpError(error);
        if (failure instanceof HttpError && failure.status === 401) return null;
        throw failure;
      });
    return me;
  };

  return {
    login: async ({ email, password }: { email: string; password: string }) => {
      try {
        await client.mutate({ mutation: SIGN_IN, variables: { email, password } });
      } catch (error) {
        throw toHttpError(error);
      }
      me = undefined;
      await current();
    },
    logout: async () => {
      const isSignedIn = me !== undefined;
      me = undefined;
      if (!isSignedIn) return;
      try {
        await client.mutate({ mutation: SIGN_OUT });
      } catch (error) {
        if (statusOf(toHttpError(error)) !== 401) throw error;
      }
    },
    checkAuth: async () => {
      if (!(await current())) throw new HttpError('ra.auth.auth_check_error', 401);
    },
    checkError: async (error) => {
      if (statusOf(error) !== 401) return;
      me = undefined;
      throw error;
    },
    getIdentity: async () => {
      const user = await current();
      const { id = '', name = '', email, role, organization, department } = user ?? {};
      return { id, fullName: name, email, role, organization, department };
    },
    getPermissions: async () => (await current())?.role,
    canAccess: async ({ action, resource, record }) => {
      const user = await current();
      const person = user && { role: user.role, organizationId: user.organization?.id ?? null, departmentId: user.department?.id ?? null };
      return isOffered(person ?? undefined, action, resource, record);
    },
  };
};

const statusOf = (error: unknown): number | undefined => (error instanceof HttpError ? error.status : undefined);

export const ME = gql`query me { me { id name email role organization { id name } department { id name } } }`;

export const SIGN_IN = gql`mutation signIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { expiresAt user { id } }
}`;

export const SIGN_OUT = gql`mutation signOut { signOut }`;
