import type { NeedDraft } from '~/features/practiceplace/need/draft';
import type { LanguageLevel } from '~/lib/facts';

/** 37.5 hours, as the server counts a full post. */
export const fullWeek = 2250;

/** What one can say that a task takes in a week. */
export const durations = [15, 30, 60, 90, 120, 150, 180, 240, 300, 360, 450, 600, 900, 1200] as const;

export const isCarved = ({ carved, tasks }: NeedDraft) =>
  carved ?? tasks.some(({ unit, minutes, reading }) => unit || minutes || reading);

export const sumOf = (tasks: readonly { minutes?: number | null }[]) =>
  tasks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** The size of a post that has room for so many minutes. */
export const percentFor = (minutes: number) => Math.min(100, Math.ceil((minutes * 100) / fullWeek));

/** What the post takes in a week: its size, else its days and hours; 0 where neither is told. */
export const postMinutes = ({ positionPercent, hours }: Pick<NeedDraft, 'positionPercent' | 'hours'>) =>
  positionPercent === undefined
    ? hours.reduce((sum, { from, to }) => sum + to - from, 0)
    : Math.floor((fullWeek * positionPercent) / 100);

/** The first task with which all of them take more than the post has; -1 where they fit. */
export function overAt(draft: NeedDraft): number {
  const post = postMinutes(draft);
  if (post === 0 || !isCarved(draft)) return -1;
  return draft.tasks.findIndex((_, at) => sumOf(draft.tasks.slice(0, at + 1)) > post);
}

const levels: readonly LanguageLevel[] = ['BELOW_A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** What must be read, as soon as it is told of each task: then the need asks for that and no more. */
export const readingOf = (tasks: readonly { reading?: LanguageLevel | null }[]): LanguageLevel | undefined =>
  tasks.length > 0 && tasks.every(({ reading }) => reading)
    ? levels.findLast((level) => tasks.some(({ reading }) => reading === level))
    : undefined;

/** Tasks by the unit that they come from, in the order in which the units are first named. */
export function byUnit<T extends { unit?: string | null }>(tasks: readonly T[]): [unit: string, tasks: T[]][] {
  const units = new Map<string, T[]>();
  for (const task of tasks) {
    const unit = task.unit?.trim() ?? '';
    units.set(unit, [...(units.get(unit) ?? []), task]);
  }
  return [...units];
}
