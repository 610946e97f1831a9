import { queryOptions, useQuery } from '@tanstack/react-query';
import { isFinal } from '~/api/problem';
import { read } from '~/api/request';
import type { Role } from '~/lib/roles';

export interface DemoPerson {
  subject: string;
  displayName: string;
  /** Office, provider, firm or municipality, in words. */
  place: string;
}

export interface DemoGroup {
  role: Role;
  persons: DemoPerson[];
}

/** Null where this is no demo: then the server does not know the path. */
export const demoOptions = queryOptions({
  queryKey: ['demo', 'persons'],
  queryFn: async ({ signal }): Promise<DemoGroup[] | null> => {
    try {
      return (await read<{ groups: DemoGroup[] }>('/api/v1/demo/persons', { signal })).groups;
    } catch (error) {
      if (isFinal(error)) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export const useDemoPersons = () => useQuery(demoOptions);

/** True where all persons are fictitious. */
export const useIsDemo = () => Array.isArray(useDemoPersons().data);

/** Where the server logs in as the person and ends on `next`, a path of this app. */
export const demoLoginUrl = (subject: string, next: string) => `/demo/login?${new URLSearchParams({ subject, next })}`;
