import { BodyShort, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { isFinal } from '~/api/problem';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { ContactTable } from '~/features/followup/staff/ContactTable';
import { PlacementSteps } from '~/features/followup/staff/PlacementSteps';
import { PlanContactForm } from '~/features/followup/staff/PlanContactForm';
import { useFollowUp } from '~/features/followup/staff/followUp';
import { useTimeline } from '~/features/followup/staff/useTimeline';
import type { FollowUpView } from '~/features/followup/staff/types';
import { Ring } from '~/features/organisation/Ring';
import { PlacementTimeline } from '~/features/placement/PlacementTimeline';
import { Goals, TrainingPlan } from '~/features/placement/staff/AgreementText';
import { usePlacement } from '~/features/placement/staff/placements';
import { PlacementTag } from '~/features/placement/staff/PlacementTag';
import type { PlacementView } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/followup/staff/staff.css';

/** A placement: what is next, the talks as a list, goals, plan, and how it ends. */
export default function PlacementPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = usePlacement(id);
  return (
    <>
      {!query.data && <PageTitle>{t('placements.one.title')}</PageTitle>}
      <Loaded query={query}>{(placement) => <Placement placement={placement} />}</Loaded>
    </>
  );
}

function Placement({ placement }: { placement: PlacementView }) {
  const t = useText();
  const dates = useDates();
  const followUp = useFollowUp(placement.id);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('placements.one.title')}>
          <bdi>{placement.candidateName ?? t('candidates.tab', { number: placement.candidateNumber })}</bdi>,{' '}
          <bdi>{placement.workplaceName}</bdi>
        </PageTitle>
        <HStack gap="space-16" align="center">
          <PlacementTag state={placement.state} />
          <BodyShort>
            {dates.long(placement.startsOn)} – {dates.long(placement.endsOn)}
          </BodyShort>
          <Link as={RouterLink} to={`/work/agreements/${placement.agreementId}`}>
            {t('agreements.one.title')}
          </Link>
          <Link as={RouterLink} to={`/work/candidates/${placement.candidateId}`}>
            {t('matches.toCandidate')}
          </Link>
          <Link as={RouterLink} to={`/work/workplaces/${placement.workplaceId}`}>
            {t('workplaces.one.title')}
          </Link>
        </HStack>
      </div>
      <PlacementSteps placement={placement} />
      <Pairs
        items={[
          [t('placements.responsible'), placement.responsible && <Ring contact={placement.responsible} />],
          [t('placements.firstContact'), placement.firstContactOn && dates.long(placement.firstContactOn)],
          [t('placements.endedOn'), placement.endedOn && dates.long(placement.endedOn)],
          [t('placements.endKind'), placement.endKind && t(`endKind.${placement.endKind}`)],
        ]}
      />
      <section>
        <Heading level="2" size="small" spacing>
          {t('placements.followUp')}
        </Heading>
        {!followUp.data && isFinal(followUp.error) ? (
          <EmptyState level="3" why={t('placements.followUp.empty')} help={t('placements.followUp.empty.help')} />
        ) : (
          <Loaded query={followUp}>{(plan) => <FollowUp plan={plan} placement={placement} />}</Loaded>
        )}
      </section>
      <div className="two-columns">
        <Goals goals={placement.goals} />
        <TrainingPlan items={placement.trainingItems} />
      </div>
    </VStack>
  );
}

function FollowUp({ plan, placement }: { plan: FollowUpView; placement: PlacementView }) {
  const t = useText();
  const events = useTimeline(plan, placement);
  return (
    <div className="follow-up-columns">
      <VStack gap="space-24">
        <ContactTable contacts={plan.contacts} />
        <PlanContactForm placementId={placement.id} />
      </VStack>
      <PlacementTimeline events={events} label={t('placements.one.title')} />
    </div>
  );
}
