import { Checkbox, VStack } from '@navikt/ds-react';
import { isCarved } from '~/features/practiceplace/carve/carving';
import { CarvedSum } from '~/features/practiceplace/carve/CarvedSum';
import { CarvedTask } from '~/features/practiceplace/carve/CarvedTask';
import { errorAt, type StepProps } from '~/features/practiceplace/need/stepProps';
import type { TaskDraft } from '~/features/practiceplace/need/draft';
import { useText } from '~/lib/text';

const unitList = 'units-of-the-firm';

/** One post of tasks from several units, each with its own time and reading (PLC-14); nobody is asked who does not tick it. */
export function CarveTasks({ draft, change, errors }: StepProps) {
  const t = useText();
  const { tasks } = draft;
  const carved = isCarved(draft);
  const put = (at: number, part: Partial<TaskDraft>) =>
    change({ carved: true, tasks: tasks.map((task, index) => (index === at ? { ...task, ...part } : task)) });
  const toggle = (on: boolean) =>
    change({ carved: on, tasks: on ? tasks : tasks.map(({ concept, trainable }) => ({ concept, trainable })) });
  const units = [...new Set(tasks.map(({ unit }) => unit?.trim() ?? '').filter(Boolean))];
  return (
    <VStack gap="space-24">
      <Checkbox checked={carved} description={t('carve.ask.help')} onChange={(event) => toggle(event.target.checked)}>
        {t('carve.ask')}
      </Checkbox>
      {carved && (
        <>
          <datalist id={unitList}>
            {units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
          {tasks.map((task, at) => (
            <CarvedTask
              key={task.concept.code}
              task={task}
              pointer={`/need/tasks/${at}`}
              unitList={unitList}
              change={(part) => put(at, part)}
              errorOf={(field) => errorAt(errors, `/need/tasks/${at}/${field}`)}
            />
          ))}
          <CarvedSum draft={draft} onSize={(positionPercent) => change({ positionPercent })} />
        </>
      )}
    </VStack>
  );
}
