import { Select } from '@navikt/ds-react';
import { CheckedTextField } from '~/components/ui/CheckedText';
import type { PartProps } from '~/features/placement/staff/AgreementForm';
import { Rows } from '~/features/placement/staff/Rows';
import { goalKinds, type Goal } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

/** Goals, each with "how do we see that it is reached" (AGR-03). */
export function GoalFields({ content, set, fault }: PartProps) {
  const t = useText();
  return (
    <Rows<Goal>
      id="/goals"
      title={t('agreements.goals')}
      add={t('agreements.goals.add')}
      rows={content.goals}
      error={fault('/goals')}
      onChange={(goals) => set({ goals })}
      fresh={() => ({ kind: 'JOB', goal: '', criterion: '' })}
    >
      {(goal, at, change) => (
        <>
          <Select
            id={`/goals/${at}/kind`}
            size="small"
            label={t('agreements.goal.kind')}
            value={goal.kind}
            onChange={(event) => change({ kind: event.target.value as Goal['kind'] })}
          >
            {goalKinds.map((one) => (
              <option key={one} value={one}>
                {t(`placementGoal.${one}`)}
              </option>
            ))}
          </Select>
          {(['goal', 'criterion'] as const).map((field) => (
            <CheckedTextField
              audience="EMPLOYER"
              key={field}
              id={`/goals/${at}/${field}`}
              size="small"
              label={t(`agreements.goal.${field}`)}
              maxLength={300}
              value={goal[field]}
              error={fault(`/goals/${at}/${field}`)}
              onText={(text) => change({ [field]: text })}
            />
          ))}
        </>
      )}
    </Rows>
  );
}
