import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { useWithdrawOffer } from '~/features/introduction/myOffers';
import { ReasonForm } from '~/features/introduction/ReasonForm';
import { declineReasons, type MyOffer } from '~/features/introduction/types';
import { useText } from '~/lib/text';

/** An application that waits for staff: it can be taken back without consequences. */
export function WaitingApplication({ offer }: { offer: MyOffer }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const withdraw = useWithdrawOffer(offer.id);
  return (
    <VStack gap="space-16">
      <BodyLong weight="semibold">{t('apply.waits')}</BodyLong>
      {open ? (
        <ReasonForm
          audience="STAFF"
          legend={t('apply.withdraw.why')}
          description={t('ask.no.help')}
          initial="NO_REASON"
          options={declineReasons.map((reason) => [reason, t(`declineReason.${reason}`)] as const)}
          send={t('apply.withdraw')}
          busy={withdraw.isPending}
          error={withdraw.error}
          onCancel={() => setOpen(false)}
          onSend={(reason, words) =>
            withdraw.mutate({ reason, ...(words && { words }) }, { say: t('apply.withdrawn') })
          }
        />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('apply.withdraw')}
          </Button>
        </div>
      )}
    </VStack>
  );
}

interface Returned {
  offer: MyOffer;
  returned: NonNullable<MyOffer['returned']>;
}

/** It came back: from where, why, and what to do now. */
export function ReturnedApplication({ offer: { request }, returned }: Returned) {
  const t = useText();
  return (
    <>
      <BodyLong size="large">{t('apply.for', { workplace: request.workplace, title: request.title })}</BodyLong>
      <EmptyState
        why={t(`returnReason.${returned.reason}`)}
        help={<span className="as-written">{returned.nextStep}</span>}
        action={<LinkButton to="/me/applications">{t('applications.title')}</LinkButton>}
      />
    </>
  );
}
