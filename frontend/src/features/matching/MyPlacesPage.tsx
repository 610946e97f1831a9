import { BodyLong, ToggleGroup, VStack } from '@navikt/ds-react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { MyPlaceCard } from '~/features/matching/party/MyPlaceCard';
import { useMyPlaces, type PlaceList } from '~/features/matching/party/places';
import { useText } from '~/lib/text';

/** Places that may fit, with reasons in words; which list is shown stands in the address. */
export default function MyPlacesPage() {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const list: PlaceList = query.get('list') === 'REACH' ? 'REACH' : 'ORDINARY';
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('myPlaces.title')}</PageTitle>
        <BodyLong>{t('myPlaces.lead')}</BodyLong>
      </div>
      <ToggleGroup
        label={t('myPlaces.list')}
        value={list}
        onChange={(next) => setQuery(next === 'REACH' ? { list: 'REACH' } : {}, { replace: true })}
      >
        <ToggleGroup.Item value="ORDINARY" label={t('myPlaces.list.ORDINARY')} />
        <ToggleGroup.Item value="REACH" label={t('myPlaces.list.REACH')} />
      </ToggleGroup>
      <Loaded query={useMyPlaces(list)}>
        {({ places }) =>
          places.length === 0 ? (
            <EmptyState
              why={t(`myPlaces.empty.${list}`)}
              help={t('myPlaces.empty.help')}
              action={<LinkButton to="/me/profile">{t('myPlaces.empty.action')}</LinkButton>}
            />
          ) : (
            <>
              {places.map((place) => (
                <MyPlaceCard key={place.placeId} place={place} />
              ))}
              <BodyLong size="small">{t('myPlaces.meaning')}</BodyLong>
            </>
          )
        }
      </Loaded>
    </VStack>
  );
}
