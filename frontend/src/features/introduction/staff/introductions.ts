import type { Chosen } from '~/features/matching/staff/chosen';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSend } from '~/api/mutation';
import { listOptions, useList } from '~/api/pages';
import type { components } from '~/api/schema';
import { readVersioned, write } from '~/api/request';
import type { Override } from '~/features/introduction/overrides/overrides';
import type {
  IntroductionRow,
  IntroductionView,
  OverrideReason,
  PresentationRequest,
} from '~/features/introduction/staff/types';

const url = '/api/v1/introductions';
const one = `${url}/{id}`;

export const useIntroductions = (filter: { state: string; candidateId: string; placeId: string }) =>
  useList(
    listOptions<IntroductionRow>(['introductions', filter], url, {
      query: {
        state: filter.state || undefined,
        candidateId: filter.candidateId || undefined,
        placeId: filter.placeId || undefined,
        limit: 100,
      },
    }),
  );

export const introductionOptions = (id: string) =>
  queryOptions({
    queryKey: ['introduction', id],
    queryFn: ({ signal }) => readVersioned<IntroductionView>(one, { path: { id }, signal }),
  });

export const useIntroduction = (id: string) => useQuery(introductionOptions(id));

const useRenew = () => {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['introductions'] });
    await client.invalidateQueries({ queryKey: ['introduction'] });
    await client.invalidateQueries({ queryKey: ['worklist'] });
  };
};

export interface Suggestion {
  candidateId: string;
  placeId: string;
  mode: 'USER_FIRST' | 'PLACE_FIRST';
  reason: string;
  /** Needed outside the first ten of the list. */
  override?: Override;
  /** Needed while the firm is left in peace. */
  coolDownReason?: components['schemas']['CoolDownReason'] | undefined;
  /** The profile of the list, where the adviser had chosen one, and why. */
  profile?: Chosen['profile'];
  profileReason?: Chosen['profileReason'];
}

/** Opens an introduction, and asks the candidate where the caller may; `made` hears the id before the question is sent. */
export const useAsk = (made: (id: string) => void) => {
  const onSettled = useRenew();
  return useSend({
    mutationFn: async ({ body, key, ask, id }: { body: Suggestion; key: string; ask: boolean; id?: string }) => {
      const own = id ?? (await write<IntroductionView>('POST', url, { body, idempotencyKey: key })).data.id;
      made(own);
      if (ask) await write('POST', `${one}/ask`, { path: { id: own } });
      return own;
    },
    onSettled,
  });
};

type Step = 'ask' | 'present-anonymously' | 'present';

export const useIntroductionStep = (id: string, step: Step) => {
  const onSuccess = useRenew();
  return useSend({ mutationFn: () => write('POST', `${one}/${step}`, { path: { id } }), onSuccess });
};

/** An application that a candidate has sent. */
export const useTakeApplication = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: components['schemas']['ApplicationController.TakeApplicationRequest']) =>
      write('POST', `${one}/application-acceptance`, { path: { id }, body }),
    onSuccess,
  });
};

export const useReturnApplication = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: components['schemas']['ApplicationController.ReturnApplicationRequest']) =>
      write('POST', `${one}/application-return`, { path: { id }, body }),
    onSuccess,
  });
};

export const useAnswerQuestion = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (answer: string) => write('POST', `${one}/question-answer`, { path: { id }, body: { answer } }),
    onSuccess,
  });
};

export const useWritePresentation = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: ({ body, etag }: { body: PresentationRequest; etag: string | null }) =>
      write<IntroductionView>('PUT', `${one}/presentation`, { path: { id }, body, ifMatch: etag }),
    onSuccess,
  });
};

export const useWithdraw = (id: string) => {
  const onSuccess = useRenew();
  return useSend({
    mutationFn: (body: { reason: OverrideReason; words?: string }) =>
      write('POST', `${one}/withdraw`, { path: { id }, body }),
    onSuccess,
  });
};
