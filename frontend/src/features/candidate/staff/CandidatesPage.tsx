import { BodyShort, HStack, Select, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { Button } from '@navikt/ds-react';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { languageLevels } from '~/features/candidate/LanguageMatrix';
import { CandidateLine } from '~/features/candidate/staff/CandidateLine';
import { useCandidates } from '~/features/candidate/staff/candidates';
import { useRoles } from '~/api/session';
import { readinesses } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const none = { query: '', readiness: '', municipality: '', municipalityName: '', speaking: '', sort: '' };
const heads = ['name', 'readiness', 'place', 'speaking', 'purpose', 'adviser', 'action'] as const;

/** The own offices' candidates: search, filters, and one step to the places that fit (MAT-24). */
export default function CandidatesPage() {
  const t = useText();
  const [filter, set] = useUrlState(none);
  const { municipalityName, ...asked } = filter;
  const list = useCandidates(asked);
  const mayAdd = useRoles().includes('ADVISER');
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="center" gap="space-8">
        <PageTitle>{t('candidates.title')}</PageTitle>
        <HStack gap="space-8">
          <LinkButton to="/work/placements?of=unmatched" size="small" variant="tertiary">
            {t('candidates.toUnmatched')}
          </LinkButton>
          <LinkButton to="/work/search/candidates" size="small" variant="secondary">
            {t('candidates.toSearch')}
          </LinkButton>
          {mayAdd && (
            <LinkButton to="/work/candidates/new" size="small" variant="secondary">
              {t('candidates.new.title')}
            </LinkButton>
          )}
        </HStack>
      </HStack>
      <search className="filters">
        <SearchBar
          key={filtered ? 'some' : 'none'}
          label={t('candidates.search')}
          value={filter.query}
          onChange={(query) => set({ query })}
        />
        <Select
          size="small"
          label={t('candidates.readiness')}
          value={filter.readiness}
          onChange={(event) => set({ readiness: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {readinesses.map((one) => (
            <option key={one} value={one}>
              {t(`readiness.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('candidates.speaking')}
          value={filter.speaking}
          onChange={(event) => set({ speaking: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {languageLevels.map((one) => (
            <option key={one} value={one}>
              {t('candidates.speaking.least', { level: t(`languageLevel.${one}`) })}
            </option>
          ))}
        </Select>
        <AreaPicker
          label={t('candidates.municipality')}
          chosen={filter.municipality ? [{ number: Number(filter.municipality), name: municipalityName }] : []}
          onChange={(chosen) => {
            const area = chosen.at(-1);
            set({ municipality: area?.municipality ?? '', municipalityName: area?.municipalityName ?? '' });
          }}
        />
        <Select
          size="small"
          label={t('candidates.sort')}
          value={filter.sort}
          onChange={(event) => set({ sort: event.target.value })}
        >
          <option value="">{t('candidates.sort.UNSEEN_FIRST')}</option>
          <option value="NAME">{t('candidates.sort.NAME')}</option>
          <option value="NUMBER">{t('candidates.sort.NUMBER')}</option>
        </Select>
      </search>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filtered ? 'candidates.empty.filtered' : 'candidates.empty')}
              help={t(filtered ? 'candidates.empty.filtered.help' : 'candidates.empty.help')}
              action={
                filtered ? (
                  <Button size="small" variant="secondary" onClick={() => set(none)}>
                    {t('candidates.clear')}
                  </Button>
                ) : undefined
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('ui.hits', { count: list.rows.length })}
              </BodyShort>
              <ListTable caption={t('candidates.title')} heads={heads.map((head) => t(`candidates.head.${head}`))}>
                {list.rows.map((row) => (
                  <CandidateLine key={row.id} row={row} />
                ))}
              </ListTable>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </VStack>
  );
}
