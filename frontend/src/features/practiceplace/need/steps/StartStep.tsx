import { Radio, RadioGroup, Select, TextField, VStack } from '@navikt/ds-react';
import { DateField } from '~/components/ui/DateField';
import { durations } from '~/features/practiceplace/need/draft';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import { useText } from '~/lib/text';

/** When somebody can begin, how many, for how long. One person and three months are filled in. */
export function StartStep({ draft, change, errors }: StepProps) {
  const t = useText();
  return (
    <VStack gap="space-24" align="start">
      <RadioGroup
        id="/startWhen"
        legend={t('need.when')}
        value={draft.when ?? ''}
        error={errorAt(errors, '/startWhen')}
        onChange={(when: 'NOW' | 'FROM') => change({ when })}
      >
        <Radio value="NOW">{t('need.when.NOW')}</Radio>
        <Radio value="FROM">{t('need.when.FROM')}</Radio>
      </RadioGroup>
      {draft.when === 'FROM' && (
        <DateField
          id="/startFirst"
          label={t('need.startFirst')}
          description={t('need.date.help')}
          value={draft.startFirst}
          error={errorAt(errors, '/startFirst')}
          onChange={(startFirst) => change({ startFirst })}
        />
      )}
      <TextField
        id="/positions"
        label={t('need.positions')}
        inputMode="numeric"
        htmlSize={4}
        value={draft.positions > 0 ? String(draft.positions) : ''}
        error={errorAt(errors, '/positions')}
        onChange={(event) => change({ positions: Number.parseInt(event.target.value, 10) || 0 })}
      />
      <Select
        id="/durationDays"
        label={t('need.duration')}
        value={draft.durationDays}
        onChange={(event) => change({ durationDays: Number(event.target.value) })}
      >
        {[...new Set([...durations, draft.durationDays])]
          .sort((a, b) => a - b)
          .map((days) => (
            <option key={days} value={days}>
              {t('need.days', { days })}
            </option>
          ))}
      </Select>
    </VStack>
  );
}
