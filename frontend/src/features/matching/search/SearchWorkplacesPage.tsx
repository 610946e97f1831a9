import { BodyShort, Button, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { Narrowing } from '~/features/matching/search/Narrowing';
import { nothing, useQuietWorkplaces } from '~/features/matching/search/quiet';
import { QuietFilters } from '~/features/matching/search/QuietFilters';
import { QuietRow } from '~/features/matching/search/QuietRow';
import { SavedSearches } from '~/features/matching/search/SavedSearches';
import { chosenIn } from '~/features/matching/search/search';
import { Sides } from '~/features/matching/search/Sides';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';
import '~/features/matching/search/search.css';

const step = 20;
const most = 100;

/** Workplaces that have posted nothing, by what they are like inside; for one candidate in the order of what is known (MAT-02). */
export default function SearchWorkplacesPage() {
  const t = useText();
  const id = useSearchParams()[0].get('candidate') ?? undefined;
  const [asked, set] = useUrlState(nothing);
  const [limit, setLimit] = useState(step);
  const list = useQuietWorkplaces(id, asked, limit);
  const filtered = Object.values(asked).some(Boolean);
  return (
    <VStack gap="space-16">
      <div>
        <PageTitle>{t('search.workplaces.title')}</PageTitle>
        {id ? <ForCandidate id={id} /> : <Sides of="/work/search/workplaces" />}
      </div>
      <search className="search-layout">
        <VStack gap="space-16">
          <SearchBar
            key={filtered ? 'some' : 'none'}
            label={t('search.workplaces.words')}
            value={asked.query}
            onChange={(query) => set({ query })}
          />
          {!id && <SavedSearches side="WORKPLACES" />}
          <Narrowing chosen={chosenIn(asked)}>
            <QuietFilters asked={asked} set={set} />
          </Narrowing>
        </VStack>
        <Loaded query={list}>
          {(found) =>
            found.items.length === 0 ? (
              <EmptyState
                why={t('quiet.empty')}
                help={t('quiet.empty.help')}
                action={
                  filtered ? (
                    <Button size="small" variant="secondary" onClick={() => set(nothing)}>
                      {t('search.clear.all')}
                    </Button>
                  ) : undefined
                }
              />
            ) : (
              <VStack gap="space-12">
                <div>
                  <BodyShort size="small" role="status">
                    {t('search.hits', { count: found.total })}
                  </BodyShort>
                  <BodyShort size="small" textColor="subtle">
                    {t(id ? 'quiet.order.candidate' : 'quiet.order')}
                  </BodyShort>
                  {found.heldBack > 0 && (
                    <BodyShort size="small" textColor="subtle">
                      {t('quiet.heldBack', { count: found.heldBack })}
                    </BodyShort>
                  )}
                </div>
                {found.items.map((row) => (
                  <QuietRow key={row.id} row={row} />
                ))}
                <ShowMore
                  more={found.items.length < found.total && limit < most ? () => setLimit(limit + step) : undefined}
                  busy={list.isFetching}
                />
              </VStack>
            )
          }
        </Loaded>
      </search>
    </VStack>
  );
}

function ForCandidate({ id }: { id: string }) {
  const t = useText();
  const candidate = useCandidate(id).data?.data;
  if (!candidate) return null;
  return (
    <BodyShort>
      <Link as={RouterLink} to={`/work/candidates/${id}/matches`}>
        {t('quiet.backToPlaces')}
      </Link>
      , <bdi>{candidate.name}</bdi>
    </BodyShort>
  );
}
