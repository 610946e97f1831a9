import { BodyShort, Box, Button, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router';
import { MemberRow } from '~/features/introduction/cohort/MemberRow';
import type { PlaceBlock } from '~/features/introduction/cohort/cohorts';
import type { Moves } from '~/features/introduction/cohort/useMoves';
import { useText } from '~/lib/text';

/** One place with those who are proposed for it. */
export function PlaceSection({ place, decides, moves }: { place: PlaceBlock; decides: boolean; moves: Moves }) {
  const t = useText();
  const id = useId();
  const full = place.full.filter((one) => one !== 'SEATS');
  return (
    <Box
      as="section"
      aria-labelledby={id}
      padding="space-16"
      borderWidth="1"
      borderRadius="8"
      borderColor="neutral-subtle"
    >
      <VStack gap="space-12">
        <HStack gap="space-12" justify="space-between" align="center">
          <Heading id={id} level="2" size="xsmall">
            <Link as={RouterLink} to={`/work/practice-places/${place.placeId}`}>
              <bdi>
                {place.title ? t('cohort.place', { title: place.title, workplace: place.workplace }) : place.workplace}
              </bdi>
            </Link>
          </Heading>
          <BodyShort>
            {t('cohort.seats', { taken: place.people.length, seats: place.seats })}
            {full.map((one) => ` · ${t(`cohort.full.${one}`)}`)}
          </BodyShort>
        </HStack>
        {place.closed && <BodyShort>{t('cohort.closed')}</BodyShort>}
        <VStack as="ul" gap="space-12" className="plain-list">
          {place.people.map((person) => (
            <MemberRow
              key={person.candidateId}
              person={person}
              placeId={place.placeId}
              decides={decides}
              moves={moves}
            />
          ))}
        </VStack>
        {decides && (
          <div>
            <Button
              size="xsmall"
              variant="tertiary"
              disabled={moves.busy}
              onClick={() => moves.place(place.placeId, !place.closed)}
            >
              {place.closed ? t('cohort.open') : t('cohort.close')}
            </Button>
          </div>
        )}
      </VStack>
    </Box>
  );
}
