import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { placeStates } from '~/features/practiceplace/need/types';
import { PlaceTable } from '~/features/practiceplace/staff/PlaceTable';
import { usePlaces } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const none = {
  query: '',
  state: '',
  workplace: '',
  municipality: '',
  municipalityName: '',
  chance: '',
  sort: '',
};

/** Practice places: search, state, place; publish with one press, find candidates with another. */
export default function PlacesPage() {
  const t = useText();
  const [filter, set] = useUrlState(none);
  const { municipalityName, ...asked } = filter;
  const list = usePlaces(asked);
  const mayAdd = useRoles().some((role) => role === 'MARKET_CONTACT' || role === 'PROVIDER_CONSULTANT');
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="center" gap="space-8">
        <PageTitle>{t('places.title')}</PageTitle>
        <HStack gap="space-8">
          <LinkButton to="/work/search/places" size="small" variant="secondary">
            {t('places.toSearch')}
          </LinkButton>
          {mayAdd && (
            <LinkButton to="/work/practice-places/new" size="small" variant="secondary">
              {t('places.new.title')}
            </LinkButton>
          )}
        </HStack>
      </HStack>
      <search className="filters">
        <SearchBar
          key={filtered ? 'some' : 'none'}
          label={t('places.search')}
          value={filter.query}
          onChange={(query) => set({ query })}
        />
        <Select
          size="small"
          label={t('places.state')}
          value={filter.state}
          onChange={(event) => set({ state: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {placeStates.map((one) => (
            <option key={one} value={one}>
              {t(`places.state.${one}`)}
            </option>
          ))}
        </Select>
        <AreaPicker
          label={t('places.municipality')}
          chosen={filter.municipality ? [{ number: Number(filter.municipality), name: municipalityName }] : []}
          onChange={(chosen) => {
            const area = chosen.at(-1);
            set({ municipality: area?.municipality ?? '', municipalityName: area?.municipalityName ?? '' });
          }}
        />
        <Select
          size="small"
          label={t('places.chance')}
          value={filter.chance}
          onChange={(event) => set({ chance: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          <option value="true">{t('places.chance.only')}</option>
        </Select>
        <Select
          size="small"
          label={t('places.sort')}
          value={filter.sort}
          onChange={(event) => set({ sort: event.target.value })}
        >
          <option value="">{t('places.sort.NEWEST')}</option>
          <option value="WORKPLACE">{t('places.sort.WORKPLACE')}</option>
        </Select>
      </search>
      {filter.workplace && (
        <HStack gap="space-8" align="center">
          <BodyShort>{t('places.oneWorkplace')}</BodyShort>
          <Button size="small" variant="tertiary" onClick={() => set({ workplace: '' })}>
            {t('places.allWorkplaces')}
          </Button>
        </HStack>
      )}
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filtered ? 'places.empty.filtered' : 'places.empty')}
              help={t(filtered ? 'places.empty.filtered.help' : 'places.empty.help')}
              action={
                filtered ? (
                  <Button size="small" variant="secondary" onClick={() => set(none)}>
                    {t('places.clear')}
                  </Button>
                ) : (
                  <LinkButton to="/work/workplaces" size="small" variant="secondary">
                    {t('places.toWorkplaces')}
                  </LinkButton>
                )
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('ui.hits', { count: list.rows.length })}
              </BodyShort>
              <PlaceTable rows={list.rows} />
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}
