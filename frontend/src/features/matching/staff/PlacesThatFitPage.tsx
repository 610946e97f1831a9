import { HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { PageTitle } from '~/components/ui/PageTitle';
import { CompleteFirst } from '~/features/candidate/staff/CompleteFirst';
import { ReadinessTag } from '~/features/candidate/staff/ReadinessTag';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { OpeningSteps } from '~/features/matching/OpeningSteps';
import { MatchLists } from '~/features/matching/staff/MatchLists';
import { useText } from '~/lib/text';

/** The places that fit one candidate (MAT-02). */
export default function PlacesThatFitPage() {
  const t = useText();
  const { id = '' } = useParams();
  const candidate = useCandidate(id).data?.data;
  return (
    <VStack gap="space-16">
      <div>
        <PageTitle tab={t('matches.places.title')}>{t('matches.places.title')}</PageTitle>
        {candidate && (
          <HStack gap="space-12" align="center">
            <Link as={RouterLink} to={`/work/candidates/${id}`}>
              <bdi>{candidate.name}</bdi>
            </Link>
            <span>{t('candidates.number', { number: candidate.number })}</span>
            <ReadinessTag readiness={candidate.readiness} readyFrom={candidate.readyFrom} />
          </HStack>
        )}
      </div>
      {candidate && candidate.completeThese.length > 0 && <CompleteFirst candidate={candidate} />}
      <MatchLists of="candidates" id={id} />
      <OpeningSteps candidateId={id} />
      <div>
        <LinkButton to={`/work/search/workplaces?candidate=${id}`} size="small" variant="secondary">
          {t('search.workplaces.title')}
        </LinkButton>
      </div>
    </VStack>
  );
}
