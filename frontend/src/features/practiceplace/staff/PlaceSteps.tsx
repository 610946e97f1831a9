import { Button, HStack, InfoCard, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { LinkButton } from '~/components/ui/LinkButton';
import { useProblemText } from '~/components/ui/useProblemText';
import { ApproveButton } from '~/features/practiceplace/staff/ApproveButton';
import { CloseForm } from '~/features/practiceplace/staff/CloseForm';
import { DeclineForm } from '~/features/practiceplace/staff/DeclineForm';
import { useConfirmPlace, usePausePlace, useSubmitPlace } from '~/features/practiceplace/staff/places';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { useRoles } from '~/api/session';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';

/** Why the place stands where it stands, and the steps that the caller may take now. */
export function PlaceSteps({ place }: { place: PlaceView }) {
  const t = useText();
  const words = useProblemText();
  const dates = useDates();
  const submit = useSubmitPlace();
  const confirm = useConfirmPlace();
  const roles = useRoles();
  const pause = usePausePlace();
  const [open, setOpen] = useState<'close' | 'return' | 'refusal'>();
  const close = () => setOpen(undefined);
  const may = (action: PlaceView['actions'][number]) => place.actions.includes(action);
  const mayEdit =
    (place.state === 'DRAFT' || place.state === 'SUBMITTED') &&
    roles.some((role) => role === 'MARKET_CONTACT' || role === 'PROVIDER_CONSULTANT');
  const stops = [
    place.state === 'SUBMITTED' && !place.confirmed && 'places.why.notConfirmed',
    !place.contact && 'places.why.noOwner',
    place.workplaceBlocked && 'places.why.blocked',
    place.capReached && 'places.why.cap',
  ].filter((key): key is Extract<MessageKey, `places.why.${string}`> => Boolean(key));
  const mayConfirm = (place.pausesAt || place.state === 'PAUSED') && roles.includes('MARKET_CONTACT');
  const failed = submit.error ?? confirm.error ?? pause.error;
  const title = t(`places.why.${place.state}`);
  if (
    !place.closeReason &&
    !place.declineReason &&
    !place.pauseReason &&
    stops.length === 0 &&
    place.actions.length === 0 &&
    !mayEdit &&
    !mayConfirm
  )
    return (
      <InlineMessage status="info">
        <strong>{title}</strong>
      </InlineMessage>
    );
  return (
    <InfoCard data-color={stops.length > 0 ? 'warning' : 'info'}>
      <InfoCard.Header>
        <InfoCard.Title as="h2">{title}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-12">
          {place.closeReason && <p className="no-margin">{t(`places.close.${place.closeReason}`)}</p>}
          {place.pauseReason && <p className="no-margin">{t(`places.paused.${place.pauseReason}`)}</p>}
          {place.declineReason && <p className="no-margin">{t('places.declined', { reason: place.declineReason })}</p>}
          {place.pausesAt && (
            <p className="no-margin">{t('places.still.asked', { date: dates.long(place.pausesAt) })}</p>
          )}
          {stops.length > 0 && (
            <ul className="no-margin">
              {stops.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          )}
          <HStack gap="space-8" align="start">
            {may('APPROVE') && <ApproveButton id={place.id} name={place.need.title ?? place.workplace} />}
            {may('SUBMIT') && (
              <Button
                size="small"
                loading={submit.isPending}
                onClick={() => submit.mutate({ id: place.id }, { say: t('places.submitted') })}
              >
                {t('places.submit')}
              </Button>
            )}
            {mayConfirm && (
              <Button
                size="small"
                variant="secondary"
                loading={confirm.isPending}
                onClick={() => confirm.mutate({ id: place.id }, { say: t('places.still.done') })}
              >
                {t('places.still')}
              </Button>
            )}
            {mayEdit && (
              <LinkButton to={`/work/practice-places/${place.id}/edit`} size="small" variant="secondary">
                {t('places.edit.title')}
              </LinkButton>
            )}
            {mayEdit && (
              <LinkButton to={`/work/practice-places/${place.id}/details`} size="small" variant="secondary">
                {t('place.details')}
              </LinkButton>
            )}
            {may('PAUSE') && (
              <Button
                size="small"
                variant="tertiary"
                loading={pause.isPending}
                onClick={() => pause.mutate({ id: place.id }, { say: t('places.pause.done') })}
              >
                {t('places.pause')}
              </Button>
            )}
            {!open && may('RETURN') && (
              <Button size="small" variant="secondary" onClick={() => setOpen('return')}>
                {t('places.return')}
              </Button>
            )}
            {!open && may('REFUSE') && (
              <Button size="small" variant="tertiary" onClick={() => setOpen('refusal')}>
                {t('places.refusal')}
              </Button>
            )}
            {!open && may('CLOSE') && (
              <Button size="small" variant="tertiary" onClick={() => setOpen('close')}>
                {t('places.close')}
              </Button>
            )}
          </HStack>
          <div role="status">
            {failed && (
              <InlineMessage size="small" status="warning">
                {words(failed)}
              </InlineMessage>
            )}
          </div>
          {open === 'close' && <CloseForm id={place.id} onClose={close} />}
          {(open === 'return' || open === 'refusal') && (
            <DeclineForm key={open} id={place.id} step={open} onClose={close} />
          )}
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}
