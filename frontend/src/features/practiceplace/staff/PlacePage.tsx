import { BodyShort, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Ring } from '~/features/organisation/Ring';
import { ChangeProspect } from '~/features/practiceplace/prospect/ChangeProspect';
import { DetailFacts } from '~/features/practiceplace/details/DetailFacts';
import { RulesOf } from '~/features/practiceplace/rules/RulesHere';
import { NeedFacts } from '~/features/practiceplace/staff/NeedFacts';
import { PlaceSteps } from '~/features/practiceplace/staff/PlaceSteps';
import { PlaceStateTag } from '~/features/practiceplace/staff/PlaceStateTag';
import { usePlace } from '~/features/practiceplace/staff/places';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Nobody is ranked for such a place. */
const unlisted: PlaceView['state'][] = ['DRAFT', 'PAUSED', 'CLOSED'];

/** What can follow is agreed, and is changed with a reason. */
const settled: PlaceView['state'][] = ['PUBLISHED', 'PAUSED', 'FILLED'];

/** A place for staff: its state and why, what can be done now, then the need. */
export default function PlacePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = usePlace(id);
  return (
    <>
      {!query.data && <PageTitle>{t('places.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data }) => <Place place={data} onReload={() => void query.refetch()} />}</Loaded>
    </>
  );
}

function Place({ place, onReload }: { place: PlaceView; onReload: () => void }) {
  const t = useText();
  const dates = useDates();
  const roles = useRoles();
  const mayMatch = roles.some((role) => role === 'ADVISER' || role === 'MARKET_CONTACT' || role === 'OFFICE_LEADER');
  const mayIntroduce = mayMatch;
  const title = place.need.title ?? t('places.one.title');
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{title}</PageTitle>
        <HStack gap="space-12" align="center">
          <PlaceStateTag state={place.state} />
          <BodyShort>
            <Link as={RouterLink} to={`/work/workplaces/${place.workplaceId}`}>
              <bdi>{place.workplace}</bdi>
            </Link>
            {place.municipality && `, ${place.municipality}`}
          </BodyShort>
          {mayMatch && !unlisted.includes(place.state) && (
            <LinkButton to={`/work/practice-places/${place.id}/matches`} size="small">
              {t('places.findCandidates')}
            </LinkButton>
          )}
          {mayIntroduce && (
            <LinkButton to={`/work/introductions?placeId=${place.id}`} size="small" variant="tertiary">
              {t('places.introductions')}
            </LinkButton>
          )}
        </HStack>
      </div>
      <PlaceSteps place={place} />
      {roles.includes('MARKET_CONTACT') && settled.includes(place.state) && (
        <ChangeProspect teller="staff" place={place} onReload={onReload} />
      )}
      <Pairs
        items={[
          [t('places.contact'), place.contact ? <Ring contact={place.contact} /> : t('workplaces.noOwner')],
          [t('places.kind'), t(`placementKind.${place.kind}`)],
          [
            t('places.positions'),
            t('places.seats', { free: place.positions - place.seatsTaken, positions: place.positions }),
          ],
          [t('places.head.start'), place.startFirst ? dates.long(place.startFirst) : t('places.atOnce')],
          [t('places.startLatest'), place.startLatest && dates.long(place.startLatest)],
          [t('places.duration'), place.durationDays && t('places.days', { days: place.durationDays })],
          [t('places.expires'), place.expiresOn && dates.long(place.expiresOn)],
          [
            t('places.head.confirmed'),
            place.confirmedAt ? dates.long(place.confirmedAt) : t('places.notConfirmed.short'),
          ],
          [
            t('places.version'),
            t('places.version.text', { version: place.needVersion, approved: place.approvedNeed ?? 0 }),
          ],
        ]}
      />
      <section>
        <Heading level="2" size="small" spacing>
          {t('places.need')}
        </Heading>
        <NeedFacts need={place.need} labels={place.labels} />
        <DetailFacts need={place.need} />
      </section>
      <RulesOf rules={place.rules} />
    </VStack>
  );
}
