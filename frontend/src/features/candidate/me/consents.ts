import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { read, write } from '~/api/request';
import type { components } from '~/api/schema';
import type { Region } from '~/lib/enumerations';
import type { NoticeLanguage } from '~/lib/noticeLanguage';

export const consentTypes = [
  'ANONYMOUS_CARD',
  'PRESENT_TO_EMPLOYER',
  'SHARE_CONTACT',
  'SHARE_WITH_PROVIDER',
  'SHARE_WITH_MUNICIPALITY',
  'PARTNER_ON_PLAN',
  'REFERENCE',
  'EVENT',
  'REGISTER_CHECK',
  'LONG_FOLLOW_UP',
  'INCOME',
  'EQUITY_DATA',
  'STORY',
  'PUBLIC_LIGHT_VIEW',
] as const;

/** One consent with the words that were asked; `steps` is what the candidate may do now. */
export interface MyConsent {
  id: string;
  type: (typeof consentTypes)[number];
  employerId?: string | null;
  region?: Region | null;
  state: 'ASKED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';
  text: string;
  /** The same in the candidate's own language, where that is asked for. */
  translation?: components['schemas']['ConsentTranslationView'] | null;
  askedAt: string;
  answeredAt?: string | null;
  expiresOn?: string | null;
  endedAt?: string | null;
  steps: string[];
}

const all = '/api/v1/me/consents';
const key = ['me', 'consents'] as const;

/** @param reading a language to read the texts in beside those that apply */
export const useMyConsents = (reading?: NoticeLanguage) =>
  useQuery({
    queryKey: [...key, reading ?? null],
    queryFn: ({ signal }) => read<MyConsent[]>(all, { query: { reading: reading?.toUpperCase() }, signal }),
    // The translation joins the text that stands already.
    placeholderData: keepPreviousData,
  });

export function useAnswerConsent() {
  const client = useQueryClient();
  return useSend({
    mutationFn: ({ id, answer }: { id: string; answer: 'YES' | 'NO' }) =>
      write('POST', `${all}/{id}/answer`, { path: { id }, body: { answer } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** At once, no reason asked. */
export function useWithdrawConsent() {
  const client = useQueryClient();
  return useSend({
    mutationFn: (id: string) => write('POST', `${all}/{id}/withdrawal`, { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** The candidate opens the card without a name without having been asked. */
export function useOpenCard() {
  const client = useQueryClient();
  return useSend({
    mutationFn: () => write('POST', `${all}/anonymous-card`, { body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
