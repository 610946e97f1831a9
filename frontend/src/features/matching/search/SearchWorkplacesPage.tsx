import { BodyShort, Button, Checkbox, CheckboxGroup, Link, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { Narrowing } from '~/features/matching/search/Narrowing';
import { nothing, traits, useQuietWorkplaces, type QuietAsked } from '~/features/matching/search/quiet';
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
            <Filters asked={asked} set={set} />
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

function Filters({ asked, set }: { asked: QuietAsked; set: (part: Partial<QuietAsked>) => void }) {
  const t = useText();
  const told = (['stated', 'history'] as const).filter((name) => asked[name] !== '');
  return (
    <VStack gap="space-16">
      <CheckboxGroup
        size="small"
        legend={t('quiet.traits')}
        description={t('quiet.traits.help')}
        value={asked.trait === '' ? [] : asked.trait.split(',')}
        onChange={(values: string[]) => set({ trait: values.join(',') })}
      >
        <div className="facet-values">
          {traits.map((trait) => (
            <Checkbox key={trait} value={trait} size="small">
              <span className="first-upper">{t(`trait.${trait}`)}</span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <CheckboxGroup
        size="small"
        legend={t('quiet.told')}
        value={told}
        onChange={(values: string[]) =>
          set({
            stated: values.includes('stated') ? 'true' : '',
            history: values.includes('history') ? 'true' : '',
          })
        }
      >
        <Checkbox value="stated" size="small">
          {t('quiet.filter.stated')}
        </Checkbox>
        <Checkbox value="history" size="small">
          {t('quiet.filter.history')}
        </Checkbox>
      </CheckboxGroup>
    </VStack>
  );
}
