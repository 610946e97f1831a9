import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { WorkplaceFilters } from '~/features/employer/staff/WorkplaceFilters';
import { WorkplaceLine } from '~/features/employer/staff/WorkplaceLine';
import { noFilter, useWorkplaces } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

/** The base of workplaces that everybody who works towards employers shares (EMP-04). */
export default function WorkplacesPage() {
  const t = useText();
  const [filter, set] = useUrlState(noFilter);
  const list = useWorkplaces(filter);
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
      <WorkplaceFilters filter={filter} set={set} />
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t(filtered ? 'workplaces.empty.filtered' : 'workplaces.empty')}
              help={t(filtered ? 'workplaces.empty.filtered.help' : 'workplaces.empty.help')}
              action={
                filtered ? (
                  <Button size="small" variant="secondary" onClick={() => set(noFilter)}>
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
                heads={(['name', 'light', 'municipality', 'industry', 'size', 'owner', 'stage', 'state'] as const).map(
                  (head) => t(`workplaces.head.${head}`),
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
