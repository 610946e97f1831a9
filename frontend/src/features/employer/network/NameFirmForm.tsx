import { useState } from 'react';
import { EditForm } from '~/components/ui/EditForm';
import { FirmField, type Chosen } from '~/features/employer/network/FirmField';
import { useNetworkStep, type NetworkIntroduction } from '~/features/employer/network/network';
import { useText } from '~/lib/text';

interface Props {
  row: NetworkIntroduction;
  firm: string;
  onClose: () => void;
}

/** A firm that was asked has named another one. */
export function NameFirmForm({ row, firm, onClose }: Props) {
  const t = useText();
  const step = useNetworkStep(firm);
  const [chosen, setChosen] = useState<Chosen>();
  const send = () =>
    step.mutate(
      { row, body: { step: 'INTRODUCE', introducedId: chosen?.id ?? null } },
      { say: t('ui.saved'), onSuccess: onClose },
    );
  return (
    <EditForm label={t('network.name')} sent={step} onSend={send} onReload={onClose} onClose={onClose}>
      {(fault) => <FirmField chosen={chosen} onChange={setChosen} error={fault('/introducedId')} />}
    </EditForm>
  );
}
