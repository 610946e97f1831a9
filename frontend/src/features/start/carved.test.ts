import { describe, expect, it } from 'vitest';
import { byUnit, overAt, percentFor, postMinutes, readingOf } from '~/features/practiceplace/carve/carving';
import { draftOf, emptyDraft, requestOf, type NeedDraft, type TaskDraft } from '~/features/practiceplace/need/draft';
import { errorsOf } from '~/features/practiceplace/need/checks';
import { place } from '~/features/start/fixtures';

const task = (code: string, part: Partial<TaskDraft> = {}): TaskDraft => ({
  concept: { code, kind: 'TASK', label: code },
  trainable: false,
  ...part,
});
const t = (key: string) => key;
const draft = (tasks: TaskDraft[], part: Partial<NeedDraft> = {}): NeedDraft => ({
  ...emptyDraft('k'),
  tasks,
  ...part,
});

describe('PLC-14 one post of tasks from several units', () => {
  it('counts the tasks against the size of the post, else against its days and hours', () => {
    const four = [task('a', { minutes: 240 }), task('b', { minutes: 210 }), task('c', { minutes: 1 })];
    expect(overAt(draft(four, { positionPercent: 20 }))).toBe(2);
    expect(overAt(draft(four.slice(0, 2), { positionPercent: 20 }))).toBe(-1);
    expect(overAt(draft(four))).toBe(-1);
    expect(overAt(draft(four, { hours: [{ day: 'MONDAY', from: 480, to: 600 }] }))).toBe(0);
    expect(postMinutes({ positionPercent: 33, hours: [] })).toBe(742);
    expect(percentFor(450)).toBe(20);
    expect(percentFor(451)).toBe(21);
  });

  it('tells it at the task, and again where the post gets its size', () => {
    const over = draft([task('a', { minutes: 300 }), task('b', { minutes: 300 })], { positionPercent: 20 });
    expect(errorsOf('tasks', over, t).map(({ field }) => field)).toEqual(['/need/tasks/1/minutes']);
    expect(errorsOf('hours', over, t).map(({ field }) => field)).toEqual(['/need/job/positionPercent']);
    expect(errorsOf('tasks', { ...over, positionPercent: 27 }, t)).toEqual([]);
  });

  it('knows what must be read when each task has told it', () => {
    expect(readingOf([])).toBeUndefined();
    expect(readingOf([{ reading: 'BELOW_A1' }, {}])).toBeUndefined();
    expect(readingOf([{ reading: 'BELOW_A1' }, { reading: 'A2' }, { reading: 'A1' }])).toBe('A2');
  });

  it('groups by unit in the order of the tasks', () => {
    const groups = byUnit([{ unit: 'Kjøkken' }, { unit: null }, { unit: ' Kjøkken ' }, { unit: 'Lager' }]);
    expect(groups.map(([unit, own]) => [unit, own.length])).toEqual([
      ['Kjøkken', 2],
      ['', 1],
      ['Lager', 1],
    ]);
  });

  it('comes back from a stored place as it was, and takes a demand for reading with it only where a law asks', () => {
    const language = {
      state: 'VALUE' as const,
      support: false,
      demands: (['FORMAL_DISPENSABLE', 'LEGAL_HARD'] as const).map((kind) => ({
        skill: 'READING' as const,
        level: 'B1' as const,
        tested: false,
        kind,
        legalGround: kind === 'LEGAL_HARD' ? 'Barnehageloven § 27' : null,
        tags: ['PLACEMENT' as const],
      })),
    };
    const tasks = place.need.tasks.map((one) => ({ ...one, unit: 'Lager', minutes: 90, reading: 'BELOW_A1' as const }));
    const stored = { ...place, need: { ...place.need, tasks, language } };
    const { need } = requestOf(draftOf(stored, 'k'));
    expect(need.tasks.map(({ unit, minutes, reading }) => [unit, minutes, reading])).toEqual(
      tasks.map(() => ['Lager', 90, 'BELOW_A1']),
    );
    expect(need.language.demands.map(({ kind }) => kind)).toEqual(['LEGAL_HARD']);
    const silent = { ...stored, need: { ...stored.need, tasks: place.need.tasks } };
    expect(requestOf(draftOf(silent, 'k')).need.language.demands).toHaveLength(2);
  });
});
