import { BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import { LinkButton } from '~/components/ui/LinkButton';
import type { MyPlace } from '~/features/matching/party/places';
import { Fits, isOpen, Missing, Obstacles, Questions, ToClose } from '~/features/matching/party/Reasons';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const mostReasons = 2;

/** One place for the candidate: what fits, the one thing missing, how to get there, what may come after. No number. */
export function MyPlaceCard({ place }: { place: MyPlace }) {
  const t = useText();
  const say = useSentence('mine.');
  const dates = useDates();
  const { closings, conditions, legalGaps, travel } = place;
  const far = conditions.some(({ code }) => code === 'OUT_OF_REACH');
  const gaps = place.gaps.filter(({ gap }) => !(far && gap.code === 'TRAVEL'));
  const missing = gaps.filter((gap) => !isOpen(gap));
  const obstacles = legalGaps.length + conditions.length + closings.length;
  // The rest stands on the page of the place: what must be settled first, else what is missing, else what nobody has asked.
  const first =
    obstacles > 0
      ? []
      : gaps
          .slice()
          .sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)))
          .slice(0, 1);
  const told = closings.map(({ what }) => JSON.stringify(what));
  const untold = missing.filter(({ gap }) => !told.includes(JSON.stringify(gap)));
  const folded = obstacles > 0 ? untold.length : Math.max(0, missing.length - 1);
  return (
    <Box as="article" padding="space-16" borderRadius="8" borderWidth="1" borderColor="neutral-subtle">
      <VStack gap="space-8">
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
          <Fits reasons={place.reasons.filter(({ code }) => code !== 'TRAVEL_TIME').slice(0, mostReasons)} />
          <Obstacles of={legalGaps} kind="missing" />
          <Obstacles of={conditions} kind="condition" />
          <ToClose closings={closings} />
          {closings.length > 0 && <BodyShort>{t('myPlaces.closing', { count: closings.length })}</BodyShort>}
          <Missing gaps={first.filter((gap) => !isOpen(gap))} />
          <Questions gaps={first.filter(isOpen)} />
          {folded > 0 && <BodyShort textColor="subtle">{t('myPlaces.folded', { count: folded })}</BodyShort>}
        </div>
        <BodyShort>
          {[
            travel && !far && say('fact', travel),
            t(`myPlaces.job.${place.prospect}`),
            place.startFirst ? t('myPlaces.from', { date: dates.long(place.startFirst) }) : t('myPlaces.now'),
          ]
            .filter(Boolean)
            .join(' ')}
        </BodyShort>
        {place.channel && <BodyShort>{t('myPlaces.channel', { way: t(`intakeChannel.${place.channel}`) })}</BodyShort>}
        <div>
          <LinkButton
            variant="secondary"
            to={`/me/places/${place.placeId}`}
            state={{ fromList: true }}
            aria-label={t('myPlace.open.named', { title: `${place.title}, ${place.workplace}` })}
          >
            {t('myPlace.open')}
          </LinkButton>
        </div>
      </VStack>
    </Box>
  );
}
