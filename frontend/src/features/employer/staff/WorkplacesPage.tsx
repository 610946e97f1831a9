import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { SearchBar } from '~/components/ui/SearchBar';
import { ShowMore } from '~/components/ui/ShowMore';
import { WorkplaceLine } from '~/features/employer/staff/WorkplaceLine';
import { stages } from '~/features/employer/staff/relation';
import { useWorkplaces } from '~/features/employer/staff/workplaces';
import { AreaPicker } from '~/features/geography/AreaPicker';
import { industries } from '~/lib/enumerations';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const none = { query: '', municipality: '', municipalityName: '', industry: '', register: '', stage: '', sort: '' };
const sorts = ['NAME_DESC', 'NEWEST'] as const;

/** The base of workplaces that everybody who works towards employers shares (EMP-04). */
export default function WorkplacesPage() {
  const t = useText();
  const [filter, set] = useUrlState(none);
  const { municipalityName, ...asked } = filter;
  const list = useWorkplaces(asked);
  const roles = useRoles();
  const mayAdd = roles.some((role) => role === 'ADVISER' || role === 'MARKET_CONTACT' || role === 'MARKET_COORDINATOR');
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-16">
      <HStack justify="space-between" align="center" gap="space-8">
        <PageTitle>{t('workplaces.title')}</PageTitle>
        {mayAdd && (
          <LinkButton to="/work/workplaces/new" size="small" variant="secondary">
            {t('workplaces.new.title')}
          </LinkButton>
        )}
      </HStack>
      <search className="filters">
        <SearchBar
          key={filtered ? 'some' : 'none'}
          label={t('workplaces.search')}
          value={filter.query}
          onChange={(query) => set({ query })}
        />
        <AreaPicker
          label={t('workplaces.municipality')}
          chosen={filter.municipality ? [{ number: Number(filter.municipality), name: municipalityName }] : []}
          onChange={(chosen) => {
            const area = chosen.at(-1);
            set({ municipality: area?.municipality ?? '', municipalityName: area?.municipalityName ?? '' });
          }}
        />
        <Select
          size="small"
          label={t('workplaces.industry')}
          value={filter.industry}
          onChange={(event) => set({ industry: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {industries.map((one) => (
            <option key={one} value={one}>
              {t(`industry.${one as 'A'}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('workplaces.register')}
          value={filter.register}
          onChange={(event) => set({ register: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          <option value="PROSPECT">{t('workplaces.prospect')}</option>
          <option value="CLOSED">{t('workplaces.closed')}</option>
        </Select>
        <Select
          size="small"
          label={t('workplaces.stage')}
          value={filter.stage}
          onChange={(event) => set({ stage: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {stages.map((one) => (
            <option key={one} value={one}>
              {t(`relationStage.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('workplaces.sort')}
          value={filter.sort}
          onChange={(event) => set({ sort: event.target.value })}
        >
          <option value="">{t('workplaces.sort.NAME')}</option>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`workplaces.sort.${one}`)}
            </option>
          ))}
        </Select>
      </search>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filtered ? 'workplaces.empty.filtered' : 'workplaces.empty')}
              help={t(filtered ? 'workplaces.empty.filtered.help' : 'workplaces.empty.help')}
              action={
                filtered ? (
                  <Button size="small" variant="secondary" onClick={() => set(none)}>
                    {t('workplaces.clear')}
                  </Button>
                ) : undefined
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('ui.hits', { count: list.rows.length })}
              </BodyShort>
              <ListTable
                caption={t('workplaces.title')}
                heads={(['name', 'municipality', 'industry', 'size', 'owner', 'stage', 'state'] as const).map((head) =>
                  t(`workplaces.head.${head}`),
                )}
              >
                {list.rows.map((row) => (
                  <WorkplaceLine key={row.id} row={row} />
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
