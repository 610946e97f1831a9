import { BodyShort, Button, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { Facets } from '~/features/matching/search/Facets';
import { HowRead, Stopped } from '~/features/matching/search/HowRead';
import { chosenIn, nothing, type Asked, type Side, type useFound } from '~/features/matching/search/search';
import { Narrowing } from '~/features/matching/search/Narrowing';
import { SavedSearches } from '~/features/matching/search/SavedSearches';
import { Sides } from '~/features/matching/search/Sides';
import { useText } from '~/lib/text';
import '~/features/matching/search/search.css';

interface Props<T> {
  side: Side;
  asked: Asked;
  set: (part: Partial<Asked>) => void;
  list: ReturnType<typeof useFound<T>>;
  children: ReactNode;
}

/** A search of one side: words, filters with counts beside, how it was read and ordered, the rows. */
export function SearchLayout<T>({ side, asked, set, list, children }: Props<T>) {
  const t = useText();
  const words = side === 'candidates' ? 'candidates' : 'places';
  const filtered = Object.values(asked).some(Boolean);
  return (
    <VStack gap="space-16">
      <PageTitle>{t(`search.${words}.title`)}</PageTitle>
      <Sides of={`/work/search/${words}`} />
      <search className="search-layout">
        <VStack gap="space-16">
          <SearchBar
            key={filtered ? 'some' : 'none'}
            label={t(`search.${words}.words`)}
            value={asked.query}
            onChange={(query) => set({ query })}
          />
          <SavedSearches side={side === 'candidates' ? 'CANDIDATES' : 'PLACES'} />
          {list.first && (
            <Narrowing chosen={chosenIn(asked)}>
              <Facets facets={list.first.facets} asked={asked} set={set} />
            </Narrowing>
          )}
        </VStack>
        <Loaded query={list}>
          {() =>
            list.first && list.first.stopped.length > 0 ? (
              <Stopped words={list.first.stopped} />
            ) : (
              <VStack gap="space-12" className="search-hits" aria-busy={list.isPlaceholderData}>
                <HowRead words={list.first?.words ?? []} />
                {list.rows.length === 0 ? (
                  <EmptyState
                    why={t(`search.${words}.empty`)}
                    help={t('search.empty.help')}
                    action={
                      filtered ? (
                        <Button size="small" variant="secondary" onClick={() => set(nothing)}>
                          {t('search.clear.all')}
                        </Button>
                      ) : undefined
                    }
                  />
                ) : (
                  <>
                    <div>
                      <BodyShort size="small" role="status">
                        {t('search.hits', { count: list.first?.total ?? 0 })}
                      </BodyShort>
                      {list.first && (
                        <BodyShort size="small" textColor="subtle">
                          {t(`search.order.${list.first.order}`)}
                        </BodyShort>
                      )}
                    </div>
                    {children}
                    <ShowMore more={list.more} busy={list.isFetchingNextPage} />
                  </>
                )}
              </VStack>
            )
          }
        </Loaded>
      </search>
    </VStack>
  );
}
