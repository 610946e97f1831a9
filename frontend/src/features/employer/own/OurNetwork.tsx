import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { read } from '~/api/request';
import type { components } from '~/api/schema';
import { Section } from '~/components/ui/Section';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

type Own = components['schemas']['OwnNetworkView'];

/** Doors that the firm has opened for others, and firms that opened one for it and may be named; nothing where there are none (EMP-20). */
export function OurNetwork({ id }: { id: string }) {
  const t = useText();
  const dates = useDates();
  const own = useQuery({
    queryKey: ['employer', 'workplace', id, 'network'],
    queryFn: ({ signal }) => read<Own>('/api/v1/employer/workplaces/{id}/network', { path: { id }, signal }),
  }).data;
  if (!own || own.introduced + own.hires + own.introducedBy.length === 0) return null;
  const { introduced, hires, since } = own;
  return (
    <Section title={t('about.network')}>
      {introduced + hires > 0 && (
        <BodyLong>{t('about.network.gave', { introduced, hires, since: dates.long(since) })}</BodyLong>
      )}
      {own.introducedBy.length > 0 && (
        <>
          <BodyLong>{t('about.network.got')}</BodyLong>
          <ul>
            {own.introducedBy.map(({ firm, day }) => (
              <li key={firm}>{t('about.network.by', { firm, date: dates.long(day) })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
