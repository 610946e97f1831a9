import { BodyLong, BodyShort, Button, HStack, LocalAlert, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { useConfirmPlace, usePausePlace, useSubmitPlace } from '~/features/practiceplace/ownPlaces';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const open = ['SUBMITTED', 'PUBLISHED', 'PAUSED', 'FILLED'];

/** What the office has written about what was sent. */
export function Declined({ reason, final }: { reason: string; final: boolean }) {
  const t = useText();
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t(final ? 'place.refused' : 'place.returned')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <bdi>{reason}</bdi>
        {!final && <BodyShort>{t('place.returned.next')}</BodyShort>}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

/** The state in words, and why; never a colour alone. */
export function StateOf({ place }: { place: OwnPlace }) {
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
          : place.pauseReason
            ? t(`place.paused.${place.pauseReason}`, { name: place.contact?.name ?? 'Nav' })
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

/** What the employer can do with the place now. */
export function OwnSteps({ place }: { place: OwnPlace }) {
  const t = useText();
  const confirm = useConfirmPlace();
  const submit = useSubmitPlace();
  const [done, setDone] = useState(false);
  const input = { id: place.id, input: undefined };
  const pause = usePausePlace();
  const failed = confirm.error ?? submit.error ?? pause.error;
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
        {place.actions.includes('PAUSE') && (
          <Button
            variant="tertiary"
            loading={pause.isPending}
            onClick={() => pause.mutate(input, { say: t('place.pause.done'), onSuccess: () => setDone(false) })}
          >
            {t('place.pause')}
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
