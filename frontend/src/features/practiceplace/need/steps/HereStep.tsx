import { Radio, RadioGroup, TextField, VStack } from '@navikt/ds-react';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import type { Purpose } from '~/lib/enumerations';
import { useText } from '~/lib/text';

const usual = ['JOB', 'WORK_EXPERIENCE', 'LANGUAGE', 'QUALIFICATION', 'CLARIFY', 'RECRUITMENT_TRIAL'] as const;

/** What one gets at the firm, and who helps; the supervisor may wait until the start. */
export function HereStep({ draft, change, errors }: StepProps) {
  const t = useText();
  const offered: Purpose[] =
    draft.purpose && !usual.some((one) => one === draft.purpose) ? [...usual, draft.purpose] : [...usual];
  return (
    <VStack gap="space-24">
      <RadioGroup
        id="/need/purposes/main"
        legend={t('need.purpose')}
        description={t('need.purpose.help')}
        value={draft.purpose ?? ''}
        error={errorAt(errors, '/need/purposes/main')}
        onChange={(purpose: Purpose) => change({ purpose })}
      >
        {offered.map((purpose) => (
          <Radio key={purpose} value={purpose}>
            <span className="first-upper">{t(`purpose.${purpose}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        id="/need/support/supervisor"
        label={t('need.supervisor')}
        description={t('need.supervisor.help')}
        maxLength={120}
        value={draft.supervisor}
        error={errorAt(errors, '/need/support/supervisor')}
        onChange={(event) => change({ supervisor: event.target.value })}
      />
    </VStack>
  );
}
