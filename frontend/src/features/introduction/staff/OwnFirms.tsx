import { BodyShort } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type Firms = components['schemas']['OwnFirmsView'];

const useOwnFirms = () =>
  useQuery({
    queryKey: ['own-firms'],
    queryFn: ({ signal }) => read<Firms>('/api/v1/own-firms', { signal }),
  });

/** How much of what one has suggested went to the same few firms (MAT-32); it changes no list. */
export function OwnFirms() {
  const t = useText();
  const dates = useDates();
  const own = useOwnFirms().data;
  if (own?.shareOfMost == null) return null;
  return (
    <BodyShort size="small">
      {t('introductions.ownFirms', {
        share: own.shareOfMost,
        most: own.most.length,
        count: own.suggestions,
        firms: own.firms,
        date: dates.short(own.since),
      })}{' '}
      {own.most.map((firm, index) => (
        <span key={firm.employerId}>
          {index > 0 && ', '}
          <bdi>{firm.employerName}</bdi> {firm.suggestions}
        </span>
      ))}
    </BodyShort>
  );
}
