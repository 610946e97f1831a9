import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { ShowMore } from '~/components/ui/ShowMore';
import { SaveWorkplaces } from '~/features/employer/staff/SaveWorkplaces';
import { WorkplaceLine } from '~/features/employer/staff/WorkplaceLine';
import type { noFilter } from '~/features/employer/staff/workplaces';
import { useWorkplaces } from '~/features/employer/staff/workplaces';
import { useText } from '~/lib/text';

const heads = ['name', 'light', 'municipality', 'industry', 'size', 'owner', 'stage', 'state'] as const;

interface Props {
  filter: typeof noFilter;
  clear: () => void;
}

/** The firms that the filter chooses, page by page, or why there are none. */
export function WorkplaceList({ filter, clear }: Props) {
  const t = useText();
  const list = useWorkplaces(filter);
  const filtered = Object.values(filter).some(Boolean);
  return (
    <Loaded query={list}>
      {() =>
        list.rows.length === 0 ? (
          <EmptyState
            why={t(filtered ? 'workplaces.empty.filtered' : 'workplaces.empty')}
            help={t(filtered ? 'workplaces.empty.filtered.help' : 'workplaces.empty.help')}
            action={
              filtered ? (
                <Button size="small" variant="secondary" onClick={clear}>
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
            <ListTable caption={t('workplaces.title')} heads={heads.map((head) => t(`workplaces.head.${head}`))}>
              {list.rows.map((row) => (
                <WorkplaceLine key={row.id} row={row} />
              ))}
            </ListTable>
            <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            <SaveWorkplaces filter={filter} />
          </VStack>
        )
      }
    </Loaded>
  );
}
