import { BodyLong, BodyShort, Button, HStack, LocalAlert, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { Call } from '~/components/ui/Call';
import { Failure } from '~/components/ui/Failure';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { StillValid } from '~/features/practiceplace/StillValid';
import { ClosePlace } from '~/features/practiceplace/ClosePlace';
import { steps } from '~/features/practiceplace/need/checks';
import { draftOf } from '~/features/practiceplace/need/draft';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { useNeedWords } from '~/features/practiceplace/need/useNeedWords';
import { useConfirmPlace, useOwnPlace, useSubmitPlace } from '~/features/practiceplace/ownPlaces';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One own place: where it stands and why, what was asked for, and what one can do now. */
export default function PlacePage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useOwnPlace(id);
  return (
    <>
      {!query.data && <PageTitle>{t('place.title')}</PageTitle>}
      <Loaded query={query}>{({ data }) => <Place place={data} />}</Loaded>
    </>
  );
}

const open = ['SUBMITTED', 'PUBLISHED', 'PAUSED', 'FILLED'];

function Place({ place }: { place: OwnPlace }) {
  const t = useText();
  const words = useNeedWords();
  const sent = (useLocation().state as { sent?: boolean } | null)?.sent;
  const draft = draftOf(place, '');
  const title = place.need.title ?? t('place.title');
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('place.title')}>{title}</PageTitle>
        <BodyShort>
          <bdi>{place.workplace}</bdi>
        </BodyShort>
      </div>
      {sent && place.state === 'SUBMITTED' && (
        <LocalAlert status="success">
          <LocalAlert.Header>
            <LocalAlert.Title>{t('place.sent.title')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            {t(place.contact ? 'place.sent.text' : 'place.sent.nobody', { name: place.contact?.name })}
          </LocalAlert.Content>
        </LocalAlert>
      )}
      {place.pausesAt && <StillValid pausesAt={place.pausesAt} />}
      <StateOf place={place} />
      <Steps place={place} />
      {place.state === 'PUBLISHED' && (
        <Section title={t('place.resources')}>
          <BodyLong>{t('place.resources.text')}</BodyLong>
          <div>
            <LinkButton variant="secondary" to={`/employer/practice-places/${place.id}/resources`}>
              {t('place.resources.show')}
            </LinkButton>
          </div>
        </Section>
      )}
      <Section title={t('place.need')}>
        <ul className="review">
          {steps
            .flatMap((step) => words(step, draft))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
        {place.state !== 'CLOSED' && (
          <div>
            <LinkButton variant="secondary" to={`/employer/practice-places/${place.id}/edit`}>
              {t('place.edit')}
            </LinkButton>
          </div>
        )}
      </Section>
      {place.actions.includes('CLOSE') && <ClosePlace place={place} />}
      <Call contact={place.contact} whom={t('place.contact')} />
    </VStack>
  );
}

/** The state in words, and why; never a colour alone. */
function StateOf({ place }: { place: OwnPlace }) {
  const t = useText();
  const dates = useDates();
  return (
    <VStack gap="space-8" align="start">
      <Tag variant="outline" data-color={place.state === 'PUBLISHED' ? 'success' : 'neutral'}>
        {t(`placeState.${place.state}`)}
      </Tag>
      <BodyLong>
        {place.state === 'CLOSED' && place.closeReason
          ? t(`place.closed.${place.closeReason}`)
          : t(`placeState.${place.state}.why`, { name: place.contact?.name ?? 'Nav' })}
      </BodyLong>
      {place.state !== 'CLOSED' && (
        <BodyShort>
          {t('place.seats', { free: Math.max(0, place.positions - place.seatsTaken), positions: place.positions })}{' '}
          {place.confirmedAt
            ? t('place.confirmedAt', { date: dates.long(place.confirmedAt) })
            : open.includes(place.state) && t('place.notConfirmed')}
        </BodyShort>
      )}
    </VStack>
  );
}

function Steps({ place }: { place: OwnPlace }) {
  const t = useText();
  const confirm = useConfirmPlace();
  const submit = useSubmitPlace();
  const [done, setDone] = useState(false);
  const input = { id: place.id, input: undefined };
  const failed = confirm.error ?? submit.error;
  // Just sent is just said: only what was filled in by staff is confirmed before it is out.
  const mayConfirm = open.includes(place.state) && !(place.state === 'SUBMITTED' && place.confirmed);
  return (
    <VStack gap="space-12" align="start">
      {failed && <Failure error={failed} />}
      <HStack gap="space-12">
        {mayConfirm && !done && (
          <Button
            loading={confirm.isPending}
            onClick={() => confirm.mutate(input, { say: t('place.still.done'), onSuccess: () => setDone(true) })}
          >
            {t(place.confirmed ? 'place.still' : 'place.right')}
          </Button>
        )}
        {place.actions.includes('SUBMIT') && (
          <Button loading={submit.isPending} onClick={() => submit.mutate(input, { say: t('need.sent') })}>
            {t('need.send')}
          </Button>
        )}
      </HStack>
      {done && <BodyShort weight="semibold">{t('place.still.done')}</BodyShort>}
    </VStack>
  );
}
