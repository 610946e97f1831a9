import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useGoOn, useWithdrawOffer } from '~/features/introduction/myOffers';
import { ReasonForm } from '~/features/introduction/ReasonForm';
import { declineReasons, type AskedAnew } from '~/features/introduction/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What can follow is another than the candidate said yes to: what it was, what it is, why, and the question anew (PLC-11). */
export function ProspectAnew({ id, anew, onNo }: { id: string; anew: AskedAnew; onNo: () => void }) {
  const t = useText();
  const dates = useDates();
  const goOn = useGoOn(id);
  const withdraw = useWithdrawOffer(id);
  const [no, setNo] = useState(false);
  if (no)
    return (
      <ReasonForm
        audience="STAFF"
        legend={t('ask.no.why')}
        description={t('ask.no.help')}
        initial="NO_JOB_PROSPECT"
        options={declineReasons.map((reason) => [reason, t(`declineReason.${reason}`)])}
        send={t('ask.no.send')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onCancel={() => setNo(false)}
        onSend={(reason, words) => withdraw.mutate({ reason, words }, { say: t('ask.receipt.NO'), onSuccess: onNo })}
      />
    );
  return (
    <Section title={t('anew.title')}>
      <VStack gap="space-16">
        <Pairs
          items={[
            [t('anew.before'), t(`ask.job.${anew.told}`)],
            [t('anew.now'), t(`ask.job.${anew.now}`)],
            [t('anew.why'), anew.reason && (anew.words ?? t(`prospectReason.${anew.reason}`))],
            [t('anew.on'), anew.on && dates.long(anew.on)],
          ]}
        />
        <BodyLong>{t('anew.text')}</BodyLong>
        {goOn.error && <Failure error={goOn.error} />}
        <div className="answers">
          <Button
            variant="secondary"
            loading={goOn.isPending}
            onClick={() => goOn.mutate({ prospect: anew.now }, { say: t('anew.said') })}
          >
            {t('anew.yes')}
          </Button>
          <Button variant="secondary" onClick={() => setNo(true)}>
            {t('anew.no')}
          </Button>
        </div>
      </VStack>
    </Section>
  );
}
