import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors, type FormError } from '~/components/ui/FormErrors';
import { LinkButton } from '~/components/ui/LinkButton';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { BendSection } from '~/features/practiceplace/details/BendSection';
import { ChanceSection } from '~/features/practiceplace/details/ChanceSection';
import { CostSection } from '~/features/practiceplace/details/CostSection';
import type { Details } from '~/features/practiceplace/details/details';
import { HelpSection } from '~/features/practiceplace/details/HelpSection';
import { JobSection } from '~/features/practiceplace/details/JobSection';
import { useText, type Text } from '~/lib/text';

export interface DetailsProps {
  details: Details;
  change: (part: Partial<Details>) => void;
  at: (field: string) => string | undefined;
  /** What can follow is agreed already (PLC-11). */
  locked: boolean;
  /** How long somebody stays. */
  days: number;
}

interface Props {
  initial: Details;
  locked: boolean;
  days: number;
  back: string;
  busy: boolean;
  error: Error | null;
  onSave: (details: Details) => void;
  onReload: () => void;
}

const within = (value: number | null | undefined, from: number, to: number) =>
  value == null || (Number.isInteger(value) && value >= from && value <= to);

/** What the form can tell by itself. */
const faults = ({ help, job, more }: Details, t: Text): FormError[] =>
  [
    !within(help.hoursPerWeek, 1, 40) && {
      field: '/need/support/hoursPerWeek',
      message: t('details.number', { from: 1, to: 40 }),
    },
    !within(help.maxAtOnce, 1, 99) && {
      field: '/need/support/maxAtOnce',
      message: t('details.number', { from: 1, to: 99 }),
    },
    !within(job.howMany, 1, 99) && { field: '/need/job/howMany', message: t('details.number', { from: 1, to: 99 }) },
    more.chance === true &&
      !more.findOut?.trim() && { field: '/need/more/findOut', message: t('details.findOut.missing') },
  ].filter((one) => one !== false);

/** Everything that the short form does not ask; all of it may stay open. */
export function DetailsForm({ initial, locked, days, back, busy, error, onSave, onReload }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const [details, setDetails] = useState(initial);
  const [wrong, setWrong] = useState<readonly FormError[]>([]);
  const conflict = isConflict(error);
  const errors = wrong.length > 0 ? wrong : error && !conflict ? refused(error) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faults(details, t);
    setWrong(found);
    if (found.length === 0) onSave(details);
  };
  const part: DetailsProps = {
    details,
    locked,
    days,
    at: (field) => errors.find((one) => one.field === field)?.message,
    change: (next) => setDetails({ ...details, ...next }),
  };
  return (
    <form onSubmit={submit} noValidate className="narrow" aria-label={t('details.title')}>
      <VStack gap="space-32">
        {conflict && <ConflictNotice onReload={onReload} />}
        <FormErrors errors={errors} />
        <BodyLong>{t('details.lead')}</BodyLong>
        <HelpSection {...part} />
        <BendSection {...part} />
        <JobSection {...part} />
        <CostSection {...part} />
        <ChanceSection {...part} />
        <HStack gap="space-12">
          <Button type="submit" loading={busy}>
            {t('ui.save')}
          </Button>
          <LinkButton variant="secondary" to={back}>
            {t('ui.cancel')}
          </LinkButton>
        </HStack>
      </VStack>
    </form>
  );
}
