import { HStack, Heading, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import { useRoles } from '~/api/session';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { CompleteFirst } from '~/features/candidate/staff/CompleteFirst';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { Explanation } from '~/features/matching/Explanation';
import { useChosen } from '~/features/matching/staff/chosen';
import { useMatch } from '~/features/matching/staff/matches';
import { askUrl } from '~/features/matching/staff/urls';
import { useText } from '~/lib/text';

/** Everything behind one pair, and the question that it leads to (MAT-16 to MAT-18). */
export default function WhyPage() {
  const t = useText();
  const { candidateId = '', placeId = '' } = useParams();
  const [params] = useSearchParams();
  const of = params.get('mode') === 'PLACE_FIRST' ? 'practice-places' : 'candidates';
  const query = useMatch(candidateId, placeId);
  const chosen = useChosen();
  const own = useRoles().includes('ADVISER');
  return (
    <VStack gap="space-16" className="why-page">
      <PageTitle>{t('matches.why.title')}</PageTitle>
      <Loaded query={query}>
        {(match) => (
          <VStack gap="space-16">
            <Heading level="2" size="small">
              <bdi>{match.title}</bdi>
            </Heading>
            <HStack gap="space-16">
              <Link as={RouterLink} to={`/work/candidates/${candidateId}`}>
                {t('matches.toCandidate')}
              </Link>
              <Link as={RouterLink} to={`/work/practice-places/${placeId}`}>
                {t('matches.toPlace')}
              </Link>
            </HStack>
            {own && <Missing candidateId={candidateId} />}
            {match.gates.length === 0 && match.mayAsk && (
              <div>
                <LinkButton to={askUrl(match, of, chosen)} size="small">
                  {t('matches.ask')}
                </LinkButton>
              </div>
            )}
            <Explanation match={match} />
          </VStack>
        )}
      </Loaded>
    </VStack>
  );
}

function Missing({ candidateId }: { candidateId: string }) {
  const candidate = useCandidate(candidateId).data?.data;
  return candidate && candidate.completeThese.length > 0 ? <CompleteFirst candidate={candidate} /> : null;
}
