import { Radio, RadioGroup } from '@navikt/ds-react';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import { useText } from '~/lib/text';

const answers = ['NONE', 'POSSIBLE', 'INTENDED'] as const;

export function JobStep({ draft, change, errors, locked }: StepProps & { locked?: boolean }) {
  const t = useText();
  return (
    <RadioGroup
      id="/need/job/prospect"
      legend={t('need.prospect')}
      description={t(locked ? 'need.prospect.locked' : 'need.prospect.help')}
      readOnly={locked}
      value={draft.prospect ?? ''}
      error={errorAt(errors, '/need/job/prospect')}
      onChange={(prospect: (typeof answers)[number]) => change({ prospect })}
    >
      {answers.map((prospect) => (
        <Radio key={prospect} value={prospect} description={t(`need.prospect.${prospect}.help`)}>
          {t(`need.prospect.${prospect}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
