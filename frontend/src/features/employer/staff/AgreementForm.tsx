import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { newKey } from '~/api/request';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
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
  const refused = useFormErrors();
  const [draft, setDraft] = useState<Draft>(() => begun(given));
  const [key] = useState(newKey);
  const make = useMakeAgreement(employerId);
  const change = useChangeAgreement(employerId);
  const sent = given ? change : make;
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const errors = sent.error && !isConflict(sent.error) ? refused(sent.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = draft as AgreementRequest;
    const said = { say: t('ui.saved'), onSuccess: onClose };
    if (given) change.mutate({ id: given.id, version: given.version, body }, said);
    else make.mutate({ body, key }, said);
  };
  const title = t(given ? 'cooperation.change' : 'cooperation.make');
  return (
    <form onSubmit={send} noValidate className="narrow" aria-label={title}>
      <VStack gap="space-12">
        {isConflict(sent.error) && (
          <ConflictNotice
            onReload={() => {
              sent.reset();
              onReload();
            }}
          />
        )}
        <FormErrors errors={errors} />
        <AgreementFields draft={draft} providers={providers} fault={fault} put={put} />
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={sent.isPending}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}

function begun(given: EmployerAgreement | undefined): Draft {
  if (!given) return { kind: 'COOPERATION' };
  const { kind, providerId, otherParties, number, from, to, goals, reviewOn } = given;
  return { kind, providerId, otherParties, number, from, to, goals, reviewOn } as Draft;
}
