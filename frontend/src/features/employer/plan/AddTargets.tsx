import { BodyShort, Button, HStack, Table, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { ProspectFilters } from '~/features/employer/plan/ProspectFilters';
import { TargetFault } from '~/features/employer/plan/TargetFault';
import type { RecruitmentPlan } from '~/features/employer/plan/plans';
import {
  noProspectFilter,
  useAddFound,
  useAddTarget,
  useProspects,
  type Prospects,
} from '~/features/employer/plan/targets';
import { LightTag } from '~/features/employer/staff/LightTag';
import { useText } from '~/lib/text';

interface Props {
  plan: RecruitmentPlan;
  onClose: () => void;
}

/** Firms of the region that are no targets yet: one by one, or all that are found. */
export function AddTargets({ plan, onClose }: Props) {
  const t = useText();
  const [filter, setFilter] = useState(noProspectFilter);
  const addFound = useAddFound(plan.id);
  const set = (part: Partial<typeof noProspectFilter>) => {
    addFound.reset();
    setFilter({ ...filter, ...part });
  };
  return (
    <VStack as="section" gap="space-12" aria-label={t('plans.add')}>
      <ProspectFilters plan={plan} filter={filter} set={set} />
      <Loaded query={useProspects(plan.id, filter)}>
        {(found) => (
          <VStack gap="space-12">
            <BodyShort role="status">
              {t('plans.found', { count: found.count, shown: found.rows.length, room: plan.room })}
            </BodyShort>
            {found.rows.length > 0 && <Found plan={plan.id} rows={found.rows} />}
            <TargetFault error={addFound.error} />
            <HStack gap="space-8">
              {found.count > 0 && (
                <Button
                  size="small"
                  variant="secondary"
                  loading={addFound.isPending}
                  onClick={() => addFound.mutate(filter, { say: t('plans.added.many'), onSuccess: onClose })}
                >
                  {t('plans.add.all', { count: found.count })}
                </Button>
              )}
              <Button size="small" variant="tertiary" onClick={onClose}>
                {t('plans.add.done')}
              </Button>
            </HStack>
          </VStack>
        )}
      </Loaded>
    </VStack>
  );
}

const heads = ['firm', 'light', 'where', 'industry', 'size', 'add'] as const;

function Found({ plan, rows }: { plan: string; rows: Prospects['rows'] }) {
  const t = useText();
  const add = useAddTarget(plan);
  return (
    <>
      <TargetFault error={add.error} />
      <ListTable caption={t('plans.add')} heads={heads.map((head) => t(`plans.prospect.${head}`))}>
        {rows.map((row) => (
          <Table.Row key={row.workplaceId} data-row>
            <Table.HeaderCell scope="row">
              <bdi>{row.workplace}</bdi>
            </Table.HeaderCell>
            <Table.DataCell data-label={t('plans.prospect.light')}>
              <LightTag light={row.light ?? 'GREY'} />
            </Table.DataCell>
            <Table.DataCell data-label={t('plans.prospect.where')}>{row.municipality}</Table.DataCell>
            <Table.DataCell data-label={t('plans.prospect.industry')} className="first-upper">
              {row.industry ? t(`industry.${row.industry as 'A'}`) : t('plans.unknown')}
            </Table.DataCell>
            <Table.DataCell data-label={t('plans.prospect.size')}>
              {row.sizeBand ? t(`sizeBand.${row.sizeBand}`) : t('plans.unknown')}
            </Table.DataCell>
            <Table.DataCell>
              <Button
                size="xsmall"
                variant="secondary"
                aria-label={t('plans.add.one', { firm: row.workplace })}
                disabled={add.isPending}
                onClick={() => add.mutate(row.workplaceId, { say: t('plans.added', { firm: row.workplace }) })}
              >
                {t('plans.prospect.add')}
              </Button>
            </Table.DataCell>
          </Table.Row>
        ))}
      </ListTable>
    </>
  );
}
