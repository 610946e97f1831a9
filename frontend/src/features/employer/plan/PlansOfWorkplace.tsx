import { BodyShort, Button, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { Section } from '~/components/ui/Section';
import { TargetFault } from '~/features/employer/plan/TargetFault';
import { useAddTarget, usePlansOfWorkplace, type WorkplacePlan } from '~/features/employer/plan/targets';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The regional plans that the firm is in, or can come into (EMP-18). */
export default function PlansOfWorkplace({ id }: { id: string }) {
  const t = useText();
  return (
    <Section title={t('plans.title')}>
      <Loaded query={usePlansOfWorkplace(id)}>
        {(plans) => (
          <VStack gap="space-12">
            {plans.length === 0 && <BodyShort size="small">{t('plans.ofFirm.none')}</BodyShort>}
            {plans.map((plan) => (
              <Plan key={plan.id} plan={plan} workplace={id} />
            ))}
          </VStack>
        )}
      </Loaded>
    </Section>
  );
}

function Plan({ plan, workplace }: { plan: WorkplacePlan; workplace: string }) {
  const t = useText();
  const dates = useDates();
  const add = useAddTarget(plan.id);
  return (
    <VStack gap="space-4">
      <HStack gap="space-8" align="center">
        <Link as={RouterLink} to={`/work/plans/${plan.id}`}>
          {plan.name}
        </Link>
        <BodyShort size="small">
          {t('plans.days', { from: dates.short(plan.from), to: dates.short(plan.to) })}
        </BodyShort>
        {plan.target ? (
          <BodyShort size="small">
            {plan.taker ? t('plans.ofFirm.taken', { name: plan.taker }) : t('plans.ofFirm.target')}
          </BodyShort>
        ) : (
          <Button
            size="xsmall"
            variant="secondary"
            aria-label={t('plans.ofFirm.add.to', { plan: plan.name })}
            loading={add.isPending}
            onClick={() => add.mutate(workplace, { say: t('plans.ofFirm.target') })}
          >
            {t('plans.prospect.add')}
          </Button>
        )}
      </HStack>
      <TargetFault error={add.error} />
    </VStack>
  );
}
