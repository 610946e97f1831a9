import { BodyLong, BodyShort, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { BackLink } from '~/components/ui/BackLink';
import { Call } from '~/components/ui/Call';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useMe } from '~/features/candidate/me/me';
import { useMyPlace, type MyPlaceDetails } from '~/features/matching/party/places';
import { TasksByUnit } from '~/features/practiceplace/carve/TasksByUnit';
import { Fits, isOpen, Missing, Obstacles, Questions } from '~/features/matching/party/Reasons';
import { useSentence } from '~/features/matching/useSentence';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useRangeWords } from '~/lib/useWeekWords';

/** How one applies there, of a later room; whether nothing of the pair itself stops the candidate. */
type Apply = (possible: boolean) => ReactNode;

/** One place for the candidate (UXC-07): what one does there, what fits, what is missing and how to close it, whom to ring. */
export function MyPlacePage({ apply }: { apply: Apply }) {
  const { id = '' } = useParams();
  const t = useText();
  const query = useMyPlace(id);
  return (
    <VStack gap="space-24">
      {!query.data && <PageTitle>{t('myPlace.title')}</PageTitle>}
      <Loaded query={query}>{(place) => <Place place={place} apply={apply} />}</Loaded>
      <div>
        <BackLink to="/me/places">{t('myPlace.back')}</BackLink>
      </div>
    </VStack>
  );
}

function Place({ place, apply }: { place: MyPlaceDetails; apply: Apply }) {
  const t = useText();
  const me = useMe();
  const { fit, stops } = place;
  const missing = fit.gaps.filter((gap) => !isOpen(gap));
  const open = fit.gaps.filter(isOpen);
  return (
    <>
      <div>
        <PageTitle tab={t('myPlace.title')}>{fit.title}</PageTitle>
        <BodyShort>
          <bdi>{fit.workplace}</bdi>
        </BodyShort>
      </div>
      {stops.length > 0 ? (
        <Section title={t('myPlace.stops')}>
          <Obstacles of={stops} kind="gate" />
        </Section>
      ) : (
        <BodyShort weight="semibold">{t(`fits.${fit.fits}`)}</BodyShort>
      )}
      <Section title={t('myPlace.tasks')}>
        <TasksByUnit tasks={place.tasks}>
          {({ name, learntHere }) => (learntHere ? t('myPlace.learnt', { task: name }) : name)}
        </TasksByUnit>
        {place.team && <BodyLong className="as-written">{place.team}</BodyLong>}
      </Section>
      <Section title={t('myPlace.fits')}>
        {fit.reasons.length > 0 ? <Fits reasons={fit.reasons} /> : <BodyLong>{t('myPlace.fits.none')}</BodyLong>}
      </Section>
      <Section title={t('myPlace.missing')}>
        <Obstacles of={fit.legalGaps} kind="missing" />
        <Obstacles of={fit.conditions} kind="condition" />
        {missing.length > 0 && <Missing gaps={missing} />}
        {missing.length + fit.conditions.length + fit.legalGaps.length === 0 && (
          <BodyLong>{t('myPlace.missing.none')}</BodyLong>
        )}
      </Section>
      {open.length > 0 && (
        <Section title={t('myPlace.ask')}>
          <Questions gaps={open} />
        </Section>
      )}
      <About place={place} />
      {apply(stops.length === 0)}
      <Section title={t('myPlace.next')}>
        <BodyLong>{t('myPlace.next.text')}</BodyLong>
        {me.data && <Call contact={me.data.contact} whom={t('myPlace.contact')} />}
      </Section>
      <BodyLong size="small">{t('myPlaces.meaning')}</BodyLong>
    </>
  );
}

function About({ place }: { place: MyPlaceDetails }) {
  const t = useText();
  const say = useSentence('mine.');
  const dates = useDates();
  const week = useRangeWords();
  const { fit } = place;
  const help = [
    place.supervised && t('myPlace.help.supervised'),
    place.weeklyTalk && t('myPlace.help.weeklyTalk'),
    place.languageSupport && t('myPlace.help.language'),
  ].filter((sentence) => sentence !== false);
  return (
    <Section title={t('myPlace.about')}>
      <Pairs
        items={[
          [
            t('myPlace.start'),
            fit.startFirst ? t('myPlace.start.from', { date: dates.long(fit.startFirst) }) : t('myPlace.start.now'),
          ],
          [t('myPlace.length'), fit.durationDays && t('myPlace.days', { days: fit.durationDays })],
          [t('myPlace.hours'), week(place.hours)],
          [t('myPlace.travel'), fit.travel && say('fact', fit.travel)],
          [t('myPlace.help'), help.join(' ')],
          [t('myPlace.purpose'), place.purposes.map((purpose) => t(`purpose.${purpose}`)).join(', ')],
          [t('myPlace.flexible'), place.flexibility.map((offer) => t(`adaptationOffer.${offer}`)).join(', ')],
          [t('myPlace.findOut'), place.findOut && t('myPlace.findOut.text', { what: place.findOut })],
          [t('myPlace.clothes'), place.clothes && t(`myPlace.clothes.${place.clothes}`)],
          [t('myPlace.leadsTo'), place.leadsTo.map((one) => t(`myPlace.leadsTo.${one}`)).join(', ')],
          [t('myPlace.fastTrack'), place.fastTrack && t('ui.yes')],
          [t('myPlace.after'), t(`myPlaces.job.${fit.prospect}`)],
        ]}
      />
    </Section>
  );
}
