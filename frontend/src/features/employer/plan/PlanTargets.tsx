import { BodyShort, Button, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { ListTable } from '~/components/ui/ListTable';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { ShowMore } from '~/components/ui/ShowMore';
import { AddTargets } from '~/features/employer/plan/AddTargets';
import { TargetLine } from '~/features/employer/plan/TargetLine';
import type { RecruitmentPlan } from '~/features/employer/plan/plans';
import { noTargetFilter, targetSteps, useTakers, useTargets } from '~/features/employer/plan/targets';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const heads = ['firm', 'light', 'come', 'contact', 'taker'] as const;

/** The firms that the plan means to win: who takes whom, and what has come of it. */
export function PlanTargets({ plan }: { plan: RecruitmentPlan }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const adds = plan.standing !== 'OVER';
  return (
    <Section title={t('plans.targets')}>
      <Targets plan={plan} />
      {open && <AddTargets plan={plan} onClose={() => setOpen(false)} />}
      {adds && !open && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t('plans.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Targets({ plan }: { plan: RecruitmentPlan }) {
  const t = useText();
  const [filter, set] = useUrlState(noTargetFilter);
  const list = useTargets(plan.id, filter);
  const takers = useTakers(plan.id).data ?? [];
  if (plan.progress.targets === 0)
    return <EmptyState level="3" why={t('plans.targets.empty')} help={t('plans.targets.empty.help')} />;
  return (
    <VStack gap="space-12">
      <Filters filter={filter} set={set} />
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <BodyShort>{t('plans.targets.noSuch')}</BodyShort>
          ) : (
            <VStack gap="space-12">
              <ListTable caption={t('plans.targets')} heads={heads.map((head) => t(`plans.target.${head}`))}>
                {list.rows.map((target) => (
                  <TargetLine key={target.workplaceId} plan={plan.id} target={target} takers={takers} />
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

interface FilterProps {
  filter: typeof noTargetFilter;
  set: (part: Partial<typeof noTargetFilter>) => void;
}

function Filters({ filter, set }: FilterProps) {
  const t = useText();
  return (
    <search>
      <div className="filters">
        <Select
          size="small"
          label={t('plans.of')}
          value={filter.of}
          onChange={(event) => set({ of: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          <option value="MINE">{t('plans.of.MINE')}</option>
          <option value="NOBODY">{t('plans.of.NOBODY')}</option>
        </Select>
        <Select
          size="small"
          label={t('plans.target.come')}
          value={filter.step}
          onChange={(event) => set({ step: event.target.value })}
        >
          <option value="">{t('ui.all')}</option>
          {targetSteps.map((step) => (
            <option key={step} value={step}>
              {t(`targetStep.${step}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('plans.sort')}
          value={filter.order}
          onChange={(event) => set({ order: event.target.value })}
        >
          <option value="">{t('plans.sort.NAME')}</option>
          <option value="LAST_CONTACT">{t('plans.sort.LAST_CONTACT')}</option>
        </Select>
      </div>
    </search>
  );
}
