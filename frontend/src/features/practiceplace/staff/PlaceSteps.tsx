import { Button, HStack, InfoCard, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { LinkButton } from '~/components/ui/LinkButton';
import { useProblemText } from '~/components/ui/useProblemText';
import { ApproveButton } from '~/features/practiceplace/staff/ApproveButton';
import { CloseForm } from '~/features/practiceplace/staff/CloseForm';
import { useConfirmPlace, useSubmitPlace } from '~/features/practiceplace/staff/places';
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
  const [closing, setClosing] = useState(false);
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
  const failed = submit.error ?? confirm.error;
  const title = t(`places.why.${place.state}`);
  if (!place.closeReason && stops.length === 0 && place.actions.length === 0 && !mayEdit && !mayConfirm)
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
            {may('CLOSE') && !closing && (
              <Button size="small" variant="tertiary" onClick={() => setClosing(true)}>
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
          {closing && <CloseForm id={place.id} onClose={() => setClosing(false)} />}
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}
