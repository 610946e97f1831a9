import { BodyLong, Button, List, LocalAlert, VStack } from '@navikt/ds-react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Failure } from '~/components/ui/Failure';
import { Section } from '~/components/ui/Section';
import { useAcceptAgreement, useAskChange, type Side } from '~/features/placement/party/agreements';
import { parties, type PartyAgreement } from '~/features/placement/party/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

const mayAccept = (actions: readonly string[]) => actions.includes('ACCEPT') || actions.includes('ACCEPT_LAST');

interface Props {
  side: Side;
  agreement: PartyAgreement;
  reload: () => void;
}

/** Who has said yes, what is still missing before the start, and the own yes. */
export function Accept({ side, agreement, reload }: Props) {
  const t = useText();
  const dates = useDates();
  const accept = useAcceptAgreement(side, agreement.id);
  const change = useAskChange(side, agreement.id);
  const failed = accept.error ?? change.error;
  const said = (party: (typeof parties)[number]) => agreement.acceptances.find((one) => one.party === party);
  return (
    <>
      <Section title={t('party.accepted')}>
        <List>
          {parties.map((party) => {
            const yes = said(party);
            return (
              <List.Item key={party}>
                {yes
                  ? t('party.accepted.yes', { party: t(`party.name.${party}`), date: dates.long(yes.acceptedAt) })
                  : t('party.accepted.no', { party: t(`party.name.${party}`) })}
              </List.Item>
            );
          })}
        </List>
      </Section>
      {agreement.gates.length > 0 && (
        <Section title={t('party.gates')}>
          <List>
            {agreement.gates.map((gate) => (
              <List.Item key={gate}>{t(`startGate.${gate}`)}</List.Item>
            ))}
          </List>
        </Section>
      )}
      {failed && isConflict(failed) && (
        <ConflictNotice
          onReload={() => {
            accept.reset();
            reload();
          }}
        />
      )}
      {failed && !isConflict(failed) && <Failure error={failed} />}
      {said(side === 'me' ? 'CANDIDATE' : 'EMPLOYER') && !mayAccept(agreement.actions) && (
        <LocalAlert status="success">
          <LocalAlert.Header>
            <LocalAlert.Title>{t(`party.accept.yours.${side}`)}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      {mayAccept(agreement.actions) && (
        <VStack gap="space-16">
          <BodyLong>{t(`party.accept.lead.${side}`)}</BodyLong>
          <div className="answers">
            <Button
              loading={accept.isPending}
              onClick={() => accept.mutate(agreement.contentHash, { say: t('party.accept.done') })}
            >
              {t('party.accept')}
            </Button>
            {agreement.actions.includes('ASK_CHANGE') && (
              <Button
                variant="secondary"
                loading={change.isPending}
                onClick={() => change.mutate(undefined, { say: t('party.change.done') })}
              >
                {t('party.change')}
              </Button>
            )}
          </div>
        </VStack>
      )}
    </>
  );
}
