import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { write } from '~/api/request';
import type { components } from '~/api/schema';
import { useDelayed } from '~/lib/useDelayed';
import { useOnline } from '~/lib/online';

export type Audience = components['schemas']['Audience'];
export type LanguageHit = components['schemas']['LanguageHitView'];
export type LanguageCheck = components['schemas']['LanguageCheckView'];

const longest = 5000;

/** What the language linter says of a text that has rested for 800 ms; nothing while it changes, without network, or on a fault. */
export function useLanguageCheck(text: string, audience: Audience | undefined): LanguageCheck | undefined {
  const rested = useDelayed(text, 800);
  const online = useOnline();
  const { locale } = useIntl();
  const { data } = useQuery({
    queryKey: ['language-check', locale, audience, rested],
    queryFn: async () =>
      (await write<LanguageCheck>('POST', '/api/v1/language-check', { body: { text: rested, audience } })).data,
    enabled: audience !== undefined && online && rested.trim().length > 2 && rested.length <= longest,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return text === rested && rested.trim().length > 2 ? data : undefined;
}
