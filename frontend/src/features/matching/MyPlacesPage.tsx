import { BodyLong, Link, ToggleGroup, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useTens } from '~/components/ui/useTens';
import { OpeningSteps } from '~/features/matching/OpeningSteps';
import { MyMarket } from '~/features/matching/party/MyMarket';
import { MyPlaceCard } from '~/features/matching/party/MyPlaceCard';
import { WhyNoPlace } from '~/features/matching/party/WhyNoPlace';
import { useMyPlaces, type MyPlace, type PlaceList } from '~/features/matching/party/places';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** Places that may fit, with reasons in words; which list is shown stands in the address. */
export default function MyPlacesPage() {
  const t = useText();
  const [state, set] = useUrlState({ list: 'ORDINARY', show: '' });
  const list: PlaceList = state.list === 'REACH' ? 'REACH' : 'ORDINARY';
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('myPlaces.title')}</PageTitle>
        <BodyLong>{t('myPlaces.lead')}</BodyLong>
        <Link as={RouterLink} to="/me/applications">
          {t('applications.title')}
        </Link>
      </div>
      <ToggleGroup label={t('myPlaces.list')} value={list} onChange={(next) => set({ list: next, show: '' })}>
        <ToggleGroup.Item value="ORDINARY" label={t('myPlaces.list.ORDINARY')} />
        <ToggleGroup.Item value="REACH" label={t('myPlaces.list.REACH')} />
      </ToggleGroup>
      <Loaded query={useMyPlaces(list)}>
        {({ places, whyEmpty }) =>
          places.length === 0 ? (
            <EmptyState
              why={t(`myPlaces.empty.${list}`)}
              help={whyEmpty ? <WhyNoPlace why={whyEmpty} /> : t('myPlaces.empty.help')}
              action={<LinkButton to="/me/profile">{t('myPlaces.empty.action')}</LinkButton>}
            />
          ) : (
            <Places key={list} places={places} />
          )
        }
      </Loaded>
      <OpeningSteps />
      <MyMarket />
    </VStack>
  );
}

function Places({ places }: { places: readonly MyPlace[] }) {
  const t = useText();
  const { shown, ...more } = useTens(places.length);
  return (
    <VStack gap="space-16">
      <ol className="card-list" aria-label={t('myPlaces.title')}>
        {places.slice(0, shown).map((place) => (
          <li key={place.placeId} data-row>
            <MyPlaceCard place={place} />
          </li>
        ))}
      </ol>
      <ShowMore {...more} />
      <BodyLong size="small">{t('myPlaces.meaning')}</BodyLong>
    </VStack>
  );
}
