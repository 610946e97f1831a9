import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { isNoticeLanguage, type NoticeLanguage } from '~/lib/noticeLanguage';

type Schemas = components['schemas'];
export type Notice = Schemas['PrivacyNoticeView'];
export type Purpose = Schemas['PurposeView'];
export type NoticeLine = Schemas['LineView'];

/** The notice in the language of the address (`?lang=ar`), else in that of the page. */
export function usePrivacyNotice() {
  const { locale } = useIntl();
  const [query] = useSearchParams();
  const asked = query.get('lang');
  const code: NoticeLanguage = isNoticeLanguage(asked) ? asked : locale.startsWith('en') ? 'en' : 'nb';
  return useQuery({
    queryKey: ['privacy-notice', code],
    queryFn: ({ signal }) =>
      read<Notice>('/api/v1/privacy-notice', { query: { language: code.toUpperCase() }, signal }),
    // The old language stands until the new one is here.
    placeholderData: keepPreviousData,
  });
}
