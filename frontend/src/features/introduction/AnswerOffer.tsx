import { Button, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { AskFirst } from '~/features/introduction/AskFirst';
import {
  useAnswerOffer,
  useApprovePresentation,
  useWithdrawOffer,
  type Answer,
} from '~/features/introduction/myOffers';
import { ReasonForm } from '~/features/introduction/ReasonForm';
import { declineReasons, type MyOffer } from '~/features/introduction/types';
import { useText } from '~/lib/text';

export type Receipt = 'YES' | 'NO' | 'ASK_FIRST';

interface Props {
  offer: MyOffer;
  onAnswered: (receipt: Receipt) => void;
}

/** Yes, no, or ask first: three buttons of one size. A no may leave out why, and costs nothing. */
export function AnswerOffer({ offer, onAnswered }: Props) {
  const t = useText();
  const [open, setOpen] = useState<'NO' | 'ASK_FIRST'>();
  const [card, setCard] = useState<boolean>();
  const [tried, setTried] = useState(false);
  const answer = useAnswerOffer(offer.id);
  const approve = useApprovePresentation(offer.id);
  const withdraw = useWithdrawOffer(offer.id);
  const close = () => setOpen(undefined);
  const finish = (receipt: Receipt) => ({ say: t(`ask.receipt.${receipt}`), onSuccess: () => onAnswered(receipt) });
  const send = (body: Answer) => answer.mutate(body, finish(body.answer));
  const needsCard = offer.asks === 'REQUEST' && offer.needsAnonymousCard;
  const yes = () => {
    setTried(true);
    if (offer.asks === 'PRESENTATION' && offer.presentation)
      approve.mutate({ textHash: offer.presentation.textHash }, finish('YES'));
    else if (!needsCard || card !== undefined) send({ answer: 'YES', ...(needsCard && { anonymousCard: card }) });
  };
  if (open === 'NO')
    return (
      <ReasonForm
        audience="STAFF"
        legend={t('ask.no.why')}
        description={t('ask.no.help')}
        initial="NO_REASON"
        options={declineReasons.map((reason) => [reason, t(`declineReason.${reason}`)])}
        send={t('ask.no.send')}
        busy={answer.isPending || withdraw.isPending}
        error={answer.error ?? withdraw.error}
        onCancel={close}
        onSend={(reason, words) =>
          offer.asks === 'PRESENTATION'
            ? withdraw.mutate({ reason, words }, finish('NO'))
            : send({ answer: 'NO', reason, words })
        }
      />
    );
  if (open === 'ASK_FIRST')
    return (
      <AskFirst
        busy={answer.isPending}
        error={answer.error}
        onCancel={close}
        onSend={(question) => send({ answer: 'ASK_FIRST', question })}
      />
    );
  const failed = answer.error ?? approve.error;
  return (
    <VStack gap="space-24">
      {failed && <Failure error={failed} />}
      {needsCard && (
        <RadioGroup
          legend={t('ask.card')}
          description={t('ask.card.help')}
          value={card ?? ''}
          error={tried && card === undefined ? t('ask.card.missing') : undefined}
          onChange={(next: boolean) => setCard(next)}
        >
          <Radio value={true}>{t('ask.card.yes')}</Radio>
          <Radio value={false}>{t('ask.card.no')}</Radio>
        </RadioGroup>
      )}
      <div className="answers">
        <Button variant="secondary" loading={answer.isPending || approve.isPending} onClick={yes}>
          {t('ui.yes')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen('NO')}>
          {t('ui.no')}
        </Button>
        {offer.asks !== 'PRESENTATION' && (
          <Button variant="secondary" onClick={() => setOpen('ASK_FIRST')}>
            {t('ask.first')}
          </Button>
        )}
      </div>
    </VStack>
  );
}
