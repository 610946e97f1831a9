import { BodyShort, Button, Select, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { LapsedLine } from '~/features/employer/staff/LapsedLine';
import { noLapsedFilter, useLapsed } from '~/features/employer/staff/recovery';
import { noPlaceReasons } from '~/features/employer/staff/relation';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const heads = ['name', 'stage', 'reason', 'last', 'owner'] as const;

/** Workplaces that took people in and do no more, with the reason that was given first (EMP-10). */
export default function LapsedPage() {
  const t = useText();
  const [filter, set] = useUrlState(noLapsedFilter);
  const list = useLapsed(filter);
  const filtered = Object.values(filter).some(Boolean);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('lapsed.title')}</PageTitle>
      <BodyShort>{t('lapsed.help')}</BodyShort>
      <Filters filter={filter} set={set} />
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filtered ? 'workplaces.empty.filtered' : 'lapsed.empty')}
              help={t(filtered ? 'workplaces.empty.filtered.help' : 'lapsed.empty.help')}
              action={
                filtered ? (
                  <Button size="small" variant="secondary" onClick={() => set(noLapsedFilter)}>
                    {t('workplaces.clear')}
                  </Button>
                ) : (
                  <LinkButton to="/work/workplaces" size="small" variant="secondary">
                    {t('workplaces.title')}
                  </LinkButton>
                )
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('ui.hits', { count: list.rows.length })}
              </BodyShort>
              <ListTable caption={t('lapsed.title')} heads={heads.map((head) => t(`lapsed.head.${head}`))}>
                {list.rows.map((row) => (
                  <LapsedLine key={row.id} row={row} />
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

interface FiltersProps {
  filter: typeof noLapsedFilter;
  set: (part: Partial<typeof noLapsedFilter>) => void;
}

function Filters({ filter, set }: FiltersProps) {
  const t = useText();
  const fields = [
    ['whose', 'ALL', (['MINE', 'OFFICE'] as const).map((one) => [one, t(`lapsed.whose.${one}`)])],
    ['stage', 'BOTH', (['DORMANT', 'LOST'] as const).map((one) => [one, t(`relationStage.${one}`)])],
    ['reason', 'ANY', noPlaceReasons.map((one) => [one, t(`noPlaceReason.${one}`)])],
    ['sort', 'NEWEST', [['OLDEST', t('lapsed.sort.OLDEST')]]],
  ] as const;
  return (
    <search>
      <div className="filters">
        {fields.map(([name, none, options]) => (
          <Select
            key={name}
            size="small"
            label={t(`lapsed.${name}`)}
            value={filter[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          >
            <option value="">{t(`lapsed.none.${none}`)}</option>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        ))}
      </div>
    </search>
  );
}
