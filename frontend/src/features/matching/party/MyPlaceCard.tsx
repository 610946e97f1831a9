import { BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import { LinkButton } from '~/components/ui/LinkButton';
import type { MyPlace } from '~/features/matching/party/places';
import { Fits, isOpen, Missing, Obstacles, Questions } from '~/features/matching/party/Reasons';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One place for the candidate: what fits, what is missing, how to get there, what may come after. No number. */
export function MyPlaceCard({ place }: { place: MyPlace }) {
  const t = useText();
  const say = useSentence('mine.');
  const dates = useDates();
  const { conditions, travel } = place;
  const far = conditions.some(({ code }) => code === 'OUT_OF_REACH');
  const gaps = place.gaps.filter(({ gap }) => !(far && gap.code === 'TRAVEL'));
  return (
    <Box as="article" padding="space-16" borderRadius="8" borderWidth="1" borderColor="neutral-subtle">
      <VStack gap="space-12">
        <div>
          <Heading level="2" size="small">
            {place.title}
          </Heading>
          <BodyShort textColor="subtle">
            <bdi>{place.workplace}</bdi>
          </BodyShort>
        </div>
        <BodyShort weight="semibold">{t(`fits.${place.fits}`)}</BodyShort>
        {place.tasks.length > 0 && <BodyShort>{t('myPlaces.tasks', { tasks: place.tasks.join(', ') })}</BodyShort>}
        <div>
          <Fits reasons={place.reasons.filter(({ code }) => code !== 'TRAVEL_TIME')} />
          <Obstacles of={place.legalGaps} kind="missing" />
          <Obstacles of={conditions} kind="condition" />
          <Missing gaps={gaps.filter((gap) => !isOpen(gap))} />
          <Questions gaps={gaps.filter(isOpen)} />
        </div>
        {travel && !far && <BodyShort>{say('fact', travel)}</BodyShort>}
        <BodyShort>
          {t(`myPlaces.job.${place.prospect}`)}{' '}
          {place.startFirst ? t('myPlaces.from', { date: dates.long(place.startFirst) }) : t('myPlaces.now')}
        </BodyShort>
        <div>
          <LinkButton
            variant="secondary"
            to={`/me/places/${place.placeId}`}
            aria-label={t('myPlace.open.named', { title: `${place.title}, ${place.workplace}` })}
          >
            {t('myPlace.open')}
          </LinkButton>
        </div>
      </VStack>
    </Box>
  );
}
