import { Button, HStack, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useRegisterPaper, type PaperAcceptance } from '~/features/placement/staff/placements';
import type { AgreementView } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

const fields = ['personName', 'reason', 'witness'] as const;

interface Props {
  agreement: AgreementView;
  parties: readonly ('CANDIDATE' | 'EMPLOYER')[];
  onClose: () => void;
}

/** A yes on paper: who signed, why on paper, who was present (AGR-05). */
export function PaperForm({ agreement, parties, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const register = useRegisterPaper(agreement.id);
  const [form, setForm] = useState<Partial<PaperAcceptance>>({ party: parties[0] });
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : register.error ? refused(register.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { party, personName = '', reason = '', witness = '' } = form;
    const absent = fields
      .filter((field) => !form[field]?.trim())
      .map((field) => ({ field: `/${field}`, message: t(`agreements.paper.${field}.missing`) }));
    setMissing(absent);
    if (!party || absent.length > 0) return;
    register.mutate(
      { party, personName, reason, witness, contentHash: agreement.contentHash },
      { say: t('agreements.paper.done'), onSuccess: onClose },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        <FormErrors errors={errors} />
        <RadioGroup
          size="small"
          legend={t('agreements.paper.party')}
          value={form.party ?? ''}
          onChange={(party: PaperAcceptance['party']) => setForm({ ...form, party })}
        >
          {parties.map((party) => (
            <Radio key={party} value={party}>
              {t(`agreementParty.${party}`)}
            </Radio>
          ))}
        </RadioGroup>
        {fields.map((field) => (
          <CheckedTextField
            key={field}
            audience={field === 'reason' ? 'HEARD' : undefined}
            id={`/${field}`}
            size="small"
            label={t(`agreements.paper.${field}`)}
            value={form[field] ?? ''}
            error={errors.find((one) => one.field === `/${field}`)?.message}
            onText={(text) => setForm({ ...form, [field]: text })}
          />
        ))}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={register.isPending}>
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
