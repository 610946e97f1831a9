import { BodyShort, Button, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { ReasonForm } from '~/features/introduction/ReasonForm';
import { ApplicationSteps } from '~/features/introduction/staff/ApplicationSteps';
import { PresentationForm } from '~/features/introduction/staff/PresentationForm';
import { useIntroductionStep, useWithdraw } from '~/features/introduction/staff/introductions';
import { overrideReasons, type IntroductionView } from '~/features/introduction/staff/types';
import { useText } from '~/lib/text';

/** The steps that the caller may take now; each says what happens next. */
export function IntroductionSteps({ introduction, etag }: { introduction: IntroductionView; etag: string | null }) {
  const t = useText();
  const { id, actions, presentation } = introduction;
  const ask = useIntroductionStep(id, 'ask');
  const anonymous = useIntroductionStep(id, 'present-anonymously');
  const present = useIntroductionStep(id, 'present');
  const [withdrawing, setWithdrawing] = useState(false);
  const may = (action: IntroductionView['actions'][number]) => actions.includes(action);
  const error = ask.error ?? anonymous.error ?? present.error;
  const writes = may('PRESENT') || (may('PRESENT_ANONYMOUSLY') && !presentation);
  return (
    <VStack gap="space-16">
      <div aria-live="polite">{error && <Failure error={error} />}</div>
      {may('PRESENT') && (
        <InlineMessage status={presentation?.approved ? 'success' : 'info'}>
          {t(
            presentation
              ? presentation.approved
                ? 'introductions.text.approved'
                : 'introductions.text.waits'
              : 'introductions.text.missing',
          )}
        </InlineMessage>
      )}
      {may('TAKE_APPLICATION') && <ApplicationSteps introduction={introduction} />}
      <HStack gap="space-8" align="center">
        {may('ASK') && (
          <Button
            size="small"
            loading={ask.isPending}
            onClick={() => ask.mutate(undefined, { say: t('introductions.asked') })}
          >
            {t('matches.ask')}
          </Button>
        )}
        {may('PRESENT_ANONYMOUSLY') && (
          <Button
            size="small"
            loading={anonymous.isPending}
            onClick={() => anonymous.mutate(undefined, { say: t('introductions.shown') })}
          >
            {t('introductions.showCard')}
          </Button>
        )}
        {may('PRESENT') && presentation?.approved && (
          <Button
            size="small"
            loading={present.isPending}
            onClick={() => present.mutate(undefined, { say: t('introductions.presented') })}
          >
            {t('introductions.present')}
          </Button>
        )}
        {may('WITHDRAW') && !withdrawing && (
          <Button size="small" variant="tertiary" onClick={() => setWithdrawing(true)}>
            {t('introductions.withdraw')}
          </Button>
        )}
      </HStack>
      {may('PRESENT_ANONYMOUSLY') && <BodyShort size="small">{t('introductions.showCard.help')}</BodyShort>}
      {withdrawing && <Withdraw id={id} onClose={() => setWithdrawing(false)} />}
      {writes && <PresentationForm introduction={introduction} etag={etag} />}
    </VStack>
  );
}

function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const withdraw = useWithdraw(id);
  return (
    <ReasonForm
      audience="HEARD"
      legend={t('introductions.withdraw.why')}
      options={overrideReasons.map((one) => [one, t(`overrideReason.${one}`)] as const)}
      send={t('introductions.withdraw')}
      busy={withdraw.isPending}
      error={withdraw.error}
      onCancel={onClose}
      onSend={(reason, words) =>
        withdraw.mutate({ reason, words }, { say: t('introductions.withdrawn'), onSuccess: onClose })
      }
    />
  );
}
