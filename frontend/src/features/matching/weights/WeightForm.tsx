import { Button, HStack, Heading, InlineMessage, TextField, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { partCodes, parts, type CriterionCode } from '~/features/matching/criteria';
import type { WeightProfile, WeightsWanted } from '~/features/matching/weights/weights';
import { useText } from '~/lib/text';

interface Props {
  profile: WeightProfile;
  busy: boolean;
  error: object | null;
  onSend: (wanted: WeightsWanted) => void;
  onClose: () => void;
}

const all = partCodes.flatMap((part): readonly CriterionCode[] => parts[part]);
/** What is typed as a whole number; null where it is none. */
const number = (typed: string) => (/^-?\d+$/.test(typed.trim()) ? Number(typed) : null);

/** Thirteen whole numbers that make 100, and why they are changed. */
export function WeightForm({ profile, busy, error, onSend, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const [typed, setTyped] = useState<Partial<Record<CriterionCode, string>>>({});
  const [reason, setReason] = useState('');
  const text = (code: CriterionCode) => typed[code] ?? String(profile.weights[code] ?? 0);
  const sum = all.reduce((before, code) => before + (number(text(code)) ?? 0), 0);
  const errors = error && !isConflict(error) ? refused(error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend({ weights: Object.fromEntries(all.map((code) => [code, number(text(code))])), reason: reason.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-24" align="start">
        <FormErrors errors={errors} />
        {partCodes.map((part) => (
          <section key={part}>
            <Heading level="2" size="xsmall" spacing>
              {t(`part.${part}`)}
            </Heading>
            <HStack gap="space-16">
              {parts[part].map((code) => (
                <TextField
                  key={code}
                  id={`/weights/${code}`}
                  size="small"
                  className="weight-field"
                  label={t(`criterion.${code}`)}
                  description={was(code)}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={4}
                  readOnly={profile.fixedAtNothing.includes(code)}
                  value={text(code)}
                  error={fault(`/weights/${code}`)}
                  onChange={(event) => setTyped({ ...typed, [code]: event.target.value })}
                />
              ))}
            </HStack>
          </section>
        ))}
        <div id="/weights" tabIndex={-1} role="status">
          <InlineMessage status={sum === 100 ? 'success' : 'warning'}>
            {sum === 100 ? t('weights.sum.right') : t('weights.sum.wrong', { sum })}
          </InlineMessage>
        </div>
        <TextField
          id="/reason"
          label={t('weights.reason')}
          description={t('weights.reason.help')}
          maxLength={500}
          value={reason}
          error={fault('/reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <HStack gap="space-8">
          <Button loading={busy}>{t('weights.save')}</Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );

  /** What is changed, and from what; why it cannot be. */
  function was(code: CriterionCode) {
    if (profile.fixedAtNothing.includes(code)) return t('weights.fixed');
    const before = profile.weights[code] ?? 0;
    return number(text(code)) === before ? undefined : t('weights.was', { before });
  }
}
