import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Section } from '~/components/ui/Section';
import { useOwnNetwork, type NetworkIntroduction } from '~/features/employer/network/network';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Doors that are open and nobody has gone through, and questions without an answer (EMP-20); nothing where there are none. */
export function OwnNetwork() {
  const t = useText();
  const own = useOwnNetwork().data ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={t('ownNetwork.title')}>
      <VStack as="ul" gap="space-8" className="plain-list">
        {own.map((row) => (
          <li key={row.id}>
            <Line row={row} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

function Line({ row }: { row: NetworkIntroduction }) {
  const t = useText();
  const dates = useDates();
  const asked = row.state === 'ASKED';
  const date = dates.long(row.day);
  const words = row.introducer
    ? t('ownNetwork.follow', { by: row.introducer, date })
    : t('ownNetwork.follow.hidden', { date });
  return (
    <BodyShort size="small">
      <Link as={RouterLink} to={`/work/workplaces/${asked ? row.introducerId : row.introducedId}`}>
        <bdi>{asked ? row.introducer : row.introduced}</bdi>
      </Link>{' '}
      {asked ? t('ownNetwork.answer', { date }) : words}
    </BodyShort>
  );
}
