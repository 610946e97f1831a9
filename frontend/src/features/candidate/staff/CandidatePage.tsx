import { HStack, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { isFinal, isProblem } from '~/api/problem';
import { MergedElsewhere } from '~/features/candidate/merge/MergedElsewhere';
import { MergedRecords } from '~/features/candidate/merge/MergedRecords';
import { PossibleDoubles } from '~/features/candidate/merge/PossibleDoubles';
import { useCandidate, useResourceProfile } from '~/features/candidate/staff/candidates';
import { CaseBlock } from '~/features/candidate/staff/CaseBlock';
import { CompleteFirst } from '~/features/candidate/staff/CompleteFirst';
import { ProtectIdentity } from '~/features/candidate/staff/ProtectIdentity';
import { ReadinessTag } from '~/features/candidate/staff/ReadinessTag';
import { Exposure } from '~/features/candidate/staff/Exposure';
import { ProfileSections } from '~/features/candidate/staff/ProfileSections';
import { RouteAdvice } from '~/features/candidate/staff/RouteAdvice';
import { StaffCard } from '~/features/candidate/staff/StaffCard';
import { WishMarket } from '~/features/candidate/staff/WishMarket';
import type { CandidateView } from '~/features/candidate/staff/types';
import { useText } from '~/lib/text';

/** A candidate: what the person can comes first. Who may not open the person sees the nameless card (PRI-02). */
export default function CandidatePage() {
  const { id = '' } = useParams();
  const roles = useRoles();
  const mayOpen = roles.includes('ADVISER') || roles.includes('OFFICE_LEADER');
  return mayOpen ? <OwnCandidate id={id} /> : <StaffCard id={id} />;
}

function OwnCandidate({ id }: { id: string }) {
  const t = useText();
  const query = useCandidate(id);
  if (isProblem(query.error, 'MERGED')) return <MergedElsewhere problem={query.error} />;
  // Somebody else's candidate is not found here; the card says whom to ring.
  if (!query.data && isFinal(query.error)) return <StaffCard id={id} />;
  return (
    <>
      {!query.data && <PageTitle>{t('candidates.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data, etag }) => <Whole candidate={data} etag={etag} />}</Loaded>
    </>
  );
}

function Whole({ candidate, etag }: { candidate: CandidateView; etag: string | null }) {
  const t = useText();
  const profile = useResourceProfile(candidate.id);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('candidates.tab', { number: candidate.number })}>
          <bdi>{candidate.name}</bdi>
        </PageTitle>
        <HStack gap="space-12" align="center">
          <ReadinessTag readiness={candidate.readiness} readyFrom={candidate.readyFrom} />
          <span>{t('candidates.number', { number: candidate.number })}</span>
          <LinkButton to={`/work/candidates/${candidate.id}/matches`} size="small">
            {t('candidates.findPlaces')}
          </LinkButton>
          <LinkButton to={`/work/introductions?candidateId=${candidate.id}`} size="small" variant="tertiary">
            {t('candidates.introductions')}
          </LinkButton>
        </HStack>
      </div>
      {candidate.completeThese.length > 0 && <CompleteFirst candidate={candidate} />}
      <div className="candidate-columns">
        <VStack gap="space-24">
          <Loaded query={profile}>
            {(data) => (
              <ProfileSections id={candidate.id} profile={data} reload={async () => (await profile.refetch()).data} />
            )}
          </Loaded>
          <MergedRecords id={candidate.id} />
        </VStack>
        <VStack gap="space-16">
          <PossibleDoubles id={candidate.id} />
          <CaseBlock candidate={candidate} etag={etag} />
          <WishMarket id={candidate.id} />
          <RouteAdvice id={candidate.id} />
          <Exposure id={candidate.id} />
          <ProtectIdentity candidate={candidate} etag={etag} />
        </VStack>
      </div>
    </VStack>
  );
}
