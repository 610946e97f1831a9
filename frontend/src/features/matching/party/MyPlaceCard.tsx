import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import type { MyPlace } from '~/features/matching/party/places';
import type { Sentence } from '~/features/matching/types';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/matching/matching.css';

const keyOf = ({ code, params }: Sentence) => code + JSON.stringify(params);

/** One place for the candidate: what fits, what is missing, how to get there, what may come after. No number. */
export function MyPlaceCard({ place }: { place: MyPlace }) {
  const t = useText();
  const say = useSentence();
  const dates = useDates();
  const unknown = (gap: Sentence) => gap.code.startsWith('NOT_ASKED');
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
        <ul className="match-reasons">
          {place.reasons.map((reason) => (
            <li key={keyOf(reason)}>
              <CheckmarkCircleIcon aria-hidden />
              {say('fact', reason)}
            </li>
          ))}
          {place.legalGaps.map((gap) => (
            <li key={keyOf(gap)}>
              {unknown(gap) ? <QuestionmarkCircleIcon aria-hidden /> : <ExclamationmarkTriangleIcon aria-hidden />}
              {say('missing', gap)}
              {gap.fact && ` (${say('fact', gap.fact)})`}
            </li>
          ))}
          {place.gaps.map((gap) => (
            <li key={keyOf(gap)}>
              {unknown(gap) ? <QuestionmarkCircleIcon aria-hidden /> : <ExclamationmarkTriangleIcon aria-hidden />}
              {t(unknown(gap) ? 'myPlaces.tell' : 'myPlaces.gap', { gap: say('missing', gap) })}
            </li>
          ))}
          {place.conditions.map((condition) => (
            <li key={keyOf(condition)}>
              <ExclamationmarkTriangleIcon aria-hidden />
              {t('condition.with', { reason: say('condition', condition) })}
            </li>
          ))}
        </ul>
        {place.travel && <BodyShort>{say('fact', place.travel)}</BodyShort>}
        <BodyShort>
          {t(`myPlaces.job.${place.prospect}`)}{' '}
          {place.startFirst ? t('myPlaces.from', { date: dates.long(place.startFirst) }) : t('myPlaces.now')}
        </BodyShort>
      </VStack>
    </Box>
  );
}
