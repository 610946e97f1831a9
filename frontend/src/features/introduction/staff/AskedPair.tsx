import { BodyShort, Heading, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { useCandidate } from '~/features/candidate/staff/candidates';
import { CompleteFirst } from '~/features/candidate/staff/CompleteFirst';
import { HonestContent } from '~/features/introduction/staff/HonestContent';
import { useMatch } from '~/features/matching/staff/matches';
import { useScoreWords } from '~/features/matching/useScoreWords';
import { usePlace } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

/** Who is asked about which place, what is missing first, and what the candidate is told of it. */
export function AskedPair({ candidateId, placeId }: { candidateId: string; placeId: string }) {
  const t = useText();
  const candidate = useCandidate(candidateId).data?.data;
  const place = usePlace(placeId);
  const match = useMatch(candidateId, placeId).data;
  const score = useScoreWords();
  return (
    <>
      {candidate && (
        <BodyShort>
          <Link as={RouterLink} to={`/work/candidates/${candidateId}`}>
            <bdi>{candidate.name}</bdi>
          </Link>
        </BodyShort>
      )}
      {candidate && candidate.completeThese.length > 0 && <CompleteFirst candidate={candidate} />}
      <Loaded query={place}>
        {({ data }) => (
          <VStack gap="space-12">
            <Heading level="2" size="small">
              {data.need.title ?? t('places.one.title')}, <bdi>{data.workplace}</bdi>
            </Heading>
            {match && <BodyShort>{score.sentence(match)}</BodyShort>}
            <HonestContent place={data} />
          </VStack>
        )}
      </Loaded>
    </>
  );
}
