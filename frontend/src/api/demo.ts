import { queryOptions, useQuery } from '@tanstack/react-query';
import { isFinal } from '~/api/problem';
import { read } from '~/api/request';
import type { Role } from '~/lib/roles';

export interface DemoPerson {
  role: Role;
  name: string;
  subject: string;
}

/** Null where this is no demo: then the server does not know the path. */
export const demoOptions = queryOptions({
  queryKey: ['demo', 'persons'],
  queryFn: async ({ signal }): Promise<DemoPerson[] | null> => {
    try {
      const answer = await read<DemoPerson[] | { items: DemoPerson[] }>('/api/v1/demo/persons', { signal });
      return Array.isArray(answer) ? answer : answer.items;
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

export const demoLoginUrl = (subject: string) => `/demo/login?subject=${encodeURIComponent(subject)}`;
