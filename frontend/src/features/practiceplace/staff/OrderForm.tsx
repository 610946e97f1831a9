import { Button, Heading, VStack } from '@navikt/ds-react';
import type { FormEvent, ReactNode } from 'react';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { HoursEstimate } from '~/features/practiceplace/details/HoursEstimate';
import { errorsOf, steps } from '~/features/practiceplace/need/checks';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import { KindChoice } from '~/features/practiceplace/staff/KindChoice';
import { StepForm } from '~/features/practiceplace/need/StepForm';
import { useText, type Text } from '~/lib/text';

interface Props {
  draft: NeedDraft;
  onChange: (draft: NeedDraft) => void;
  errors: readonly FormError[];
  onSend: () => void;
  send: string;
  busy: boolean;
  children?: ReactNode;
}

const asked = steps.filter((step) => step !== 'review');

/** Everything that must be mended before the need can be sent, of all parts at once. */
export const orderErrors = (draft: NeedDraft, t: Text) => asked.flatMap((step) => errorsOf(step, draft, t));

/** The need editor on one page: the same questions as the employer's, one after the other (PLC-13). */
export function OrderForm({ draft, onChange, errors, onSend, send, busy, children }: Props) {
  const t = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form onSubmit={submit} noValidate className="narrow">
      <VStack gap="space-32">
        <FormErrors errors={errors} />
        {children}
        <KindChoice kind={draft.kind} onChange={(kind) => onChange({ ...draft, kind })} />
        {asked.map((step) => (
          <section key={step}>
            <Heading level="2" size="small" spacing>
              {t(`need.step.${step}`)}
            </Heading>
            <VStack gap="space-16">
              <StepForm step={step} draft={draft} change={(part) => onChange({ ...draft, ...part })} errors={errors} />
            </VStack>
          </section>
        ))}
        <HoursEstimate hours={draft.base?.need.support.hoursPerWeek} days={draft.durationDays} />
        <div>
          <Button type="submit" loading={busy}>
            {send}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
