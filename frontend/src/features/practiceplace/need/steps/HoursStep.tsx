import { Checkbox, ErrorMessage, TextField, VStack } from '@navikt/ds-react';
import { HoursEditor } from '~/components/ui/HoursEditor';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import { useText } from '~/lib/text';

export function HoursStep({ draft, change, errors }: StepProps) {
  const t = useText();
  const error = errorAt(errors, '/need/hours/stretches');
  return (
    <VStack gap="space-16">
      <HoursEditor
        id="/need/hours/stretches"
        caption={t('need.hours')}
        value={draft.hours}
        onChange={(hours) => change({ hours })}
      />
      {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
      <Checkbox checked={draft.shorter} onChange={(event) => change({ shorter: event.target.checked })}>
        {t('need.shorter')}
      </Checkbox>
      <TextField
        id="/need/job/positionPercent"
        label={t('need.position')}
        description={t('need.position.help')}
        inputMode="numeric"
        htmlSize={4}
        value={draft.positionPercent === undefined ? '' : String(draft.positionPercent)}
        error={errorAt(errors, '/need/job/positionPercent')}
        onChange={({ target }) =>
          change({ positionPercent: target.value === '' ? undefined : Number(target.value) || 0 })
        }
      />
      {draft.positionPercent !== undefined && !draft.shorter && (
        <Checkbox
          checked={draft.positionMust}
          description={t('need.positionMust.help')}
          onChange={(event) => change({ positionMust: event.target.checked })}
        >
          {t('need.positionMust')}
        </Checkbox>
      )}
    </VStack>
  );
}
