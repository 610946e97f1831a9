import { BodyShort } from '@navikt/ds-react';
import { Lines } from '~/components/ui/Lines';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { useEmployerPlacements } from '~/features/placement/party/placements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The people on a placement here now. */
export function Here() {
  const t = useText();
  const dates = useDates();
  const query = useEmployerPlacements();
  return (
    <Section title={t('firm.here')}>
      <Loaded query={query}>
        {(placements) => {
          const now = placements.filter(({ state }) => !['ENDED', 'CLOSED', 'CANCELLED'].includes(state));
          return now.length === 0 ? (
            <BodyShort>{t('firm.here.none')}</BodyShort>
          ) : (
            <Lines
              label={t('firm.here')}
              lines={now.map((one) => ({
                to: `/employer/placements/${one.id}`,
                title: <bdi>{one.candidateName}</bdi>,
                details: [
                  t('party.period.value', { from: dates.long(one.startsOn), to: dates.long(one.endsOn) }),
                  t(`placementState.${one.state}`),
                ],
              }))}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}
