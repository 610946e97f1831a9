import { queryOptions, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { read } from '~/api/request';
import type { components } from '~/api/schema';

export type Purpose = components['schemas']['PurposeView'];
type Notice = components['schemas']['PrivacyNoticeView'];

const noticeOptions = (language: 'NB' | 'EN') =>
  queryOptions({
    queryKey: ['privacy-notice', language],
    queryFn: ({ signal }) => read<Notice>('/api/v1/privacy-notice', { query: { language }, signal }),
  });

/** The register of purposes in the language of the page. */
export const usePrivacyNotice = () => useQuery(noticeOptions(useIntl().locale.startsWith('en') ? 'EN' : 'NB'));
