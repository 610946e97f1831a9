import { queryOptions, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

type Readable = components['schemas']['ReadableHeldView'];
export type HeldSection = components['schemas']['ReadableSectionView'];

export const myDataUrl = '/api/v1/me/data';

/** The language in which the server answers in words. */
export const useServerLanguage = () => (useIntl().locale.startsWith('en') ? 'EN' : 'NB');

const dataOptions = (language: 'NB' | 'EN') =>
  queryOptions({
    queryKey: ['me', 'data', language],
    queryFn: ({ signal }) => read<Readable>(`${myDataUrl}/readable`, { query: { language }, signal }),
    staleTime: 60_000,
  });

/** Everything held, in words. Each time it is read stands in the audit log. */
export const useMyData = () => useQuery(dataOptions(useServerLanguage()));
