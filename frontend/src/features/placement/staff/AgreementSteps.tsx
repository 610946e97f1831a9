import { BodyShort, Button, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Failure } from '~/components/ui/Failure';
import { agreementForm } from '~/features/placement/staff/AgreementForm';
import { PaperForm } from '~/features/placement/staff/PaperForm';
import { ProposeStep, RestsOn } from '~/features/placement/staff/ProposeStep';
import { useAcceptAgreement, useAskChange } from '~/features/placement/staff/placements';
import type { AgreementView } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const parties = ['CANDIDATE', 'EMPLOYER', 'NAV'] as const;

/** Who has said yes, and the next step: propose, accept for NAV, register paper, ask for a change. */
export function AgreementSteps({ agreement, unsaved }: { agreement: AgreementView; unsaved: boolean }) {
  const t = useText();
  const dates = useDates();
  const change = useAskChange(agreement.id);
  const accept = useAcceptAgreement(agreement.id);
  const [paper, setPaper] = useState(false);
  const [reason, setReason] = useState<string>();
  const may = (...some: string[]) => agreement.actions.some((action) => some.includes(action));
  const yes = (party: string) => agreement.acceptances.find((one) => one.party === party);
  const error = accept.error ?? change.error;
  const open = parties.filter((party) => !yes(party));
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('agreements.acceptances')}
      </Heading>
      <VStack gap="space-12" align="start">
        <ul className="plain-list">
          {parties.map((party) => {
            const given = yes(party);
            return (
              <li key={party}>
                {given
                  ? t('agreements.accepted', {
                      party: t(`agreementParty.${party}`),
                      date: dates.long(given.acceptedAt),
                      channel: given.channel,
                    })
                  : t('agreements.notAccepted', { party: t(`agreementParty.${party}`) })}
              </li>
            );
          })}
        </ul>
        <div aria-live="polite">{error && <Failure error={error} />}</div>
        {may('PROPOSE') && unsaved && (
          <>
            <BodyShort size="small">{t('agreements.propose.unsaved')}</BodyShort>
            <Button size="small" type="submit" form={agreementForm} variant="secondary">
              {t('agreements.save')}
            </Button>
          </>
        )}
        {may('PROPOSE') && !unsaved && <ProposeStep agreement={agreement} typed={reason} onTyped={setReason} />}
        {agreement.state !== 'DRAFT' && <RestsOn agreement={agreement} />}
        {may('ACCEPT', 'ACCEPT_LAST') && !yes('NAV') && (
          <Button
            size="small"
            loading={accept.isPending}
            onClick={() => accept.mutate(agreement.contentHash, { say: t('agreements.accept.done') })}
          >
            {t('agreements.accept')}
          </Button>
        )}
        {may('ACCEPT', 'ACCEPT_LAST') && !paper && open.some((party) => party !== 'NAV') && (
          <Button size="small" variant="secondary" onClick={() => setPaper(true)}>
            {t('agreements.paper')}
          </Button>
        )}
        {paper && (
          <PaperForm
            agreement={agreement}
            parties={open.filter((party) => party !== 'NAV')}
            onClose={() => setPaper(false)}
          />
        )}
        {may('ASK_CHANGE') && (
          <>
            <Button
              size="small"
              variant="tertiary"
              loading={change.isPending}
              onClick={() => change.mutate(undefined, { say: t('agreements.change.done') })}
            >
              {t('agreements.change')}
            </Button>
            <BodyShort size="small">{t('agreements.change.help')}</BodyShort>
          </>
        )}
      </VStack>
    </section>
  );
}
