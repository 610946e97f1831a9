import { useIntl } from 'react-intl';
import { byUnit, readingOf, sumOf } from '~/features/practiceplace/carve/carving';
import { useTaskTime } from '~/features/practiceplace/carve/useTaskTime';
import type { TaskDraft } from '~/features/practiceplace/need/draft';
import { useText } from '~/lib/text';

/** The tasks as sentences: unit by unit, each with its time; then what must be read to do them (PLC-14). */
export function useCarvedWords() {
  const t = useText();
  const intl = useIntl();
  const time = useTaskTime();
  const list = (names: string[]) => intl.formatList(names, { type: 'conjunction' });
  const named = ({ concept, minutes }: TaskDraft) =>
    minutes ? t('carve.say.task', { task: concept.label, time: time(minutes) }) : concept.label;
  const reads = (tasks: readonly TaskDraft[]) => {
    const level = readingOf(tasks);
    if (!level) return [];
    if (level === 'BELOW_A1') return [t('carve.say.noReading')];
    const of = tasks.filter((task) => task.reading === level).map(({ concept }) => concept.label);
    return [t('carve.say.reading', { level, tasks: list(of) })];
  };
  return (tasks: readonly TaskDraft[]) => [
    ...byUnit(tasks).map(([unit, own]) =>
      unit === ''
        ? t('need.say.tasks', { tasks: list(own.map(named)) })
        : t('carve.say.unit', { unit, tasks: list(own.map(named)) }),
    ),
    ...(tasks.length > 1 && sumOf(tasks) > 0 ? [t('carve.say.sum', { time: time(sumOf(tasks)) })] : []),
    ...reads(tasks),
  ];
}
