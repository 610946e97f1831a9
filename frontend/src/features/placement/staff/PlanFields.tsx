import { CheckedTextField } from '~/components/ui/CheckedText';
import { DateField } from '~/components/ui/DateField';
import type { PartProps } from '~/features/placement/staff/AgreementForm';
import { Rows } from '~/features/placement/staff/Rows';
import type { TrainingItem } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

/** The training plan: what, how, who teaches it, by when (AGR-01). */
export function PlanFields({ content, set, fault }: PartProps) {
  const t = useText();
  return (
    <Rows<TrainingItem>
      id="/trainingItems"
      title={t('agreements.plan')}
      add={t('agreements.plan.add')}
      rows={content.trainingItems}
      error={fault('/trainingItems')}
      onChange={(trainingItems) => set({ trainingItems })}
      fresh={() => ({ task: '', how: '', teacher: content.supervisorName ?? '', dueOn: content.endsOn })}
    >
      {(item, at, change) => (
        <>
          {(['task', 'how', 'teacher'] as const).map((field) => (
            <CheckedTextField
              audience={field === 'teacher' ? 'HEARD' : 'EMPLOYER'}
              key={field}
              id={`/trainingItems/${at}/${field}`}
              size="small"
              label={t(`agreements.plan.${field}`)}
              maxLength={200}
              value={item[field]}
              error={fault(`/trainingItems/${at}/${field}`)}
              onText={(text) => change({ [field]: text })}
            />
          ))}
          <DateField
            id={`/trainingItems/${at}/dueOn`}
            size="small"
            label={t('agreements.plan.dueOn')}
            value={item.dueOn}
            error={fault(`/trainingItems/${at}/dueOn`)}
            onChange={(dueOn = '') => change({ dueOn })}
          />
        </>
      )}
    </Rows>
  );
}
