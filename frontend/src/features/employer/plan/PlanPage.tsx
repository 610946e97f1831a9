import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { Loaded } from '~/components/ui/Loaded';
import { Loading } from '~/components/ui/Loading';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { EditPlan } from '~/features/employer/plan/EditPlan';
import { PlanProgress } from '~/features/employer/plan/PlanProgress';
import { PlanTargets } from '~/features/employer/plan/PlanTargets';
import { usePlan, type RecruitmentPlan } from '~/features/employer/plan/plans';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const PlanCoverage = lazy(() => import('~/features/employer/plan/PlanCoverage'));

/** A regional plan (EMP-18): what it is about, how far one has come, whom one wants, and how much of the region it reaches. */
export default function PlanPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = usePlan(id);
  return (
    <VStack gap="space-24">
      <HStack>
        <BackLink to="/work/plans">{t('plans.title')}</BackLink>
      </HStack>
      {!query.data && <PageTitle>{t('plans.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data, etag }) => <Plan plan={data} etag={etag} />}</Loaded>
    </VStack>
  );
}

function Plan({ plan, etag }: { plan: RecruitmentPlan; etag: string | null }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageTitle tab={t('plans.one.title')}>{plan.name}</PageTitle>
      {open ? (
        <EditPlan plan={plan} etag={etag} onClose={() => setOpen(false)} />
      ) : (
        <Facts plan={plan} onChange={() => setOpen(true)} />
      )}
      <PlanProgress plan={plan} />
      <PlanTargets plan={plan} />
      <Suspense fallback={<Loading />}>
        <PlanCoverage id={plan.id} />
      </Suspense>
    </>
  );
}

function Facts({ plan, onChange }: { plan: RecruitmentPlan; onChange: () => void }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-12">
      {plan.goal && <BodyLong>{plan.goal}</BodyLong>}
      <Pairs
        items={[
          [
            t('plans.head.days'),
            `${t('plans.days', { from: dates.long(plan.from), to: dates.long(plan.to) })} (${t(`planStanding.${plan.standing}`)})`,
          ],
          [t('plans.head.owner'), plan.owner && <bdi>{plan.owner}</bdi>],
          [t('plans.head.who'), plan.organisations.map((one) => one.name).join(', ')],
          [t('plans.municipalities'), plan.municipalities.map((one) => one.name).join(', ')],
          [
            t('plans.industries'),
            plan.industries.length > 0
              ? plan.industries.map((one) => t(`industry.${one as 'A'}`)).join(', ')
              : t('plans.industries.all'),
          ],
        ]}
      />
      {plan.mayChange && (
        <HStack>
          <Button size="small" variant="secondary" onClick={onChange}>
            {t('plans.change')}
          </Button>
        </HStack>
      )}
    </VStack>
  );
}
