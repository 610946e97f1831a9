import { useState } from 'react';
import { newKey } from '~/api/request';
import { EditForm } from '~/components/ui/EditForm';
import { AgreementFields, type Draft } from '~/features/employer/staff/AgreementFields';
import {
  useChangeAgreement,
  useMakeAgreement,
  type AgreementRequest,
  type Cooperation,
  type EmployerAgreement,
} from '~/features/employer/staff/agreements';
import { useText } from '~/lib/text';

interface Props {
  employerId: string;
  providers: Cooperation['providers'];
  /** The one that is changed; a new one without. */
  given?: EmployerAgreement;
  onReload: () => void;
  onClose: () => void;
}

/** An agreement in one column: what it is, with whom, how many, from when to when. */
export function AgreementForm({ employerId, providers, given, onReload, onClose }: Props) {
  const t = useText();
  const [draft, setDraft] = useState<Draft>(() => begun(given));
  const [key] = useState(newKey);
  const make = useMakeAgreement(employerId);
  const change = useChangeAgreement(employerId);
  const sent = given ? change : make;
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = () => {
    const body = draft as AgreementRequest;
    const said = { say: t('ui.saved'), onSuccess: onClose };
    if (given) change.mutate({ id: given.id, version: given.version, body }, said);
    else make.mutate({ body, key }, said);
  };
  return (
    <EditForm
      label={t(given ? 'cooperation.change' : 'cooperation.make')}
      sent={sent}
      onSend={send}
      onReload={onReload}
      onClose={onClose}
    >
      {(fault) => <AgreementFields draft={draft} providers={providers} fault={fault} put={put} />}
    </EditForm>
  );
}

function begun(given: EmployerAgreement | undefined): Draft {
  if (!given) return { kind: 'COOPERATION' };
  const { kind, providerId, otherParties, number, from, to, goals, reviewOn } = given;
  return { kind, providerId, otherParties, number, from, to, goals, reviewOn } as Draft;
}
