import { BodyShort, List } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { byUnit, sumOf } from '~/features/practiceplace/carve/carving';
import { useTaskTime } from '~/features/practiceplace/carve/useTaskTime';
import type { LanguageLevel } from '~/lib/facts';
import { useText } from '~/lib/text';

export interface UnitTask {
  unit?: string | null;
  minutes?: number | null;
  reading?: LanguageLevel | null;
}

interface Props<T> {
  tasks: readonly T[];
  /** What one task is called, with its tags. */
  children: (task: T) => ReactNode;
}

/** Tasks as a list for each unit that they come from; one list without a name where nobody has said (PLC-14). */
export function TasksByUnit<T extends UnitTask>({ tasks, children }: Props<T>) {
  const t = useText();
  const time = useTaskTime();
  const groups = byUnit(tasks);
  const sum = sumOf(tasks);
  const several = groups.some(([unit]) => unit !== '');
  return (
    <>
      {groups.map(([unit, own]) => (
        <div key={unit}>
          {several && (
            <BodyShort weight="semibold">
              <bdi>{unit === '' ? t('carve.noUnit') : unit}</bdi>
            </BodyShort>
          )}
          <List>
            {own.map((task, at) => (
              <List.Item key={at}>
                {children(task)}
                <Terms of={task} />
              </List.Item>
            ))}
          </List>
        </div>
      ))}
      {tasks.length > 1 && sum > 0 && <BodyShort>{t('carve.say.sum', { time: time(sum) })}</BodyShort>}
    </>
  );
}

function Terms({ of: { minutes, reading } }: { of: UnitTask }) {
  const t = useText();
  const time = useTaskTime();
  const said = [
    minutes ? t('carve.weekly', { time: time(minutes) }) : '',
    reading === 'BELOW_A1' ? t('carve.noReading') : reading ? t('carve.readingIs', { level: reading }) : '',
  ].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <BodyShort size="small" textColor="subtle">
      {said.join(' · ')}
    </BodyShort>
  );
}
