import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { NameFirmForm } from '~/features/employer/network/NameFirmForm';
import {
  useNaming,
  useNetworkStep,
  type NetworkIntroduction,
  type NetworkStep,
} from '~/features/employer/network/network';
import { TargetFault } from '~/features/employer/plan/TargetFault';
import { useText, type MessageKey } from '~/lib/text';

/** What the reader may do with it: what was answered, what is said of being named, and a mistake taken back. */
export function NetworkActions({ row, firm }: { row: NetworkIntroduction; firm: string }) {
  const t = useText();
  const step = useNetworkStep(firm);
  const naming = useNaming(firm);
  const [names, setNames] = useState(false);
  if (names) return <NameFirmForm row={row} firm={firm} onClose={() => setNames(false)} />;
  const busy = step.isPending || naming.isPending;
  const button = (label: MessageKey, press: () => void) => (
    <Button
      size="xsmall"
      variant="tertiary"
      disabled={busy}
      aria-label={t('network.for', { what: t(label), firm: row.introduced ?? row.introducer ?? '' })}
      onClick={press}
    >
      {t(label)}
    </Button>
  );
  const take = (to: NetworkStep['step'], say: MessageKey = 'ui.saved') =>
    step.mutate({ row, body: { step: to } }, { say: t(say) });
  const say = (to: 'YES' | 'NO') => naming.mutate({ row, naming: to }, { say: t('ui.saved') });
  const open = row.state === 'ASKED' || row.state === 'KNOWS_NOBODY';
  return (
    <>
      <HStack gap="space-4">
        {row.own && open && button('network.name', () => setNames(true))}
        {row.own && row.state === 'ASKED' && button('network.nobody', () => take('KNOW_NOBODY'))}
        {row.own && row.naming !== 'YES' && button('network.sayYes', () => say('YES'))}
        {row.naming !== 'NO' && button('network.sayNo', () => say('NO'))}
        {row.own && row.state === 'INTRODUCED' && !row.hiredOn && button('network.decline', () => take('DECLINE'))}
        {row.own && button('network.withdraw', () => take('WITHDRAW', 'network.withdrawn'))}
      </HStack>
      <TargetFault error={step.error ?? naming.error} />
    </>
  );
}
