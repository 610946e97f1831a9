import type { FormError } from '~/components/ui/FormErrors';
import { overAt, postMinutes, sumOf } from '~/features/practiceplace/carve/carving';
import type { NeedDraft } from '~/features/practiceplace/need/draft';
import type { Text } from '~/lib/text';

export const steps = ['tasks', 'start', 'hours', 'papers', 'here', 'job', 'review'] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.includes(value as Step);

type Rule = (draft: NeedDraft, t: Text) => FormError[];

const must = (ok: boolean, field: string, message: string): FormError[] => (ok ? [] : [{ field, message }]);

/** The tasks fit into the post (PLC-14); asked where the tasks stand, and again where the post gets its size. */
const fits = (draft: NeedDraft, t: Text, field: string): FormError[] =>
  must(
    overAt(draft) < 0,
    field,
    t('carve.error.over', {
      sum: sumOf(draft.tasks) / 60,
      post: postMinutes(draft) / 60,
    }),
  );

const sized = (percent: number | undefined) => percent === undefined || (percent >= 1 && percent <= 100);

const sizeField = ({ positionPercent }: NeedDraft) =>
  positionPercent === undefined ? '/need/hours/stretches' : '/need/job/positionPercent';

/** What is looked at when a screen is left; the ids are pointers into the request, as the server's are. */
const rules: Record<Step, Rule> = {
  tasks: (draft, t) => [
    ...must(draft.tasks.length > 0, '/need/tasks', t('need.error.tasks')),
    ...fits(draft, t, `/need/tasks/${overAt(draft)}/minutes`),
  ],
  start: ({ when, startFirst, positions }, t) => [
    ...must(when !== undefined, '/startWhen', t('need.error.when')),
    ...must(when !== 'FROM' || startFirst !== undefined, '/startFirst', t('need.error.date')),
    ...must(positions >= 1 && positions <= 99, '/positions', t('need.error.positions')),
  ],
  hours: (draft, t) => [
    ...must(draft.hours.length > 0, '/need/hours/stretches', t('need.error.hours')),
    ...must(sized(draft.positionPercent), '/need/job/positionPercent', t('need.error.position')),
    ...(sized(draft.positionPercent) ? fits(draft, t, sizeField(draft)) : []),
  ],
  papers: ({ papers, demands, norwegian }, t) => [
    ...must(papers !== undefined, '/need/credentials/state', t('need.error.papers')),
    ...must(papers !== 'SOME' || demands.length > 0, '/need/credentials/demands', t('need.error.which')),
    ...(papers === 'SOME' ? demands : []).flatMap(({ concept, kind, ground }, at) => [
      ...must(
        kind !== undefined,
        `/need/credentials/demands/${at}/kind`,
        t('need.error.kind', { name: concept.label }),
      ),
      ...must(
        kind !== 'LEGAL_HARD' || !!ground?.trim(),
        `/need/credentials/demands/${at}/legalGround`,
        t('problem.NO_LEGAL_GROUND'),
      ),
    ]),
    ...must(norwegian !== undefined, '/need/language/state', t('need.error.norwegian')),
  ],
  here: ({ purpose }, t) => must(purpose !== undefined, '/need/purposes/main', t('need.error.purpose')),
  job: ({ prospect }, t) => must(prospect !== undefined, '/need/job/prospect', t('need.error.prospect')),
  review: () => [],
};

export const errorsOf = (step: Step, draft: NeedDraft, t: Text) => rules[step](draft, t);

const places: readonly (readonly [string, Step])[] = [
  ['/need/tasks', 'tasks'],
  ['/need/summary', 'tasks'],
  ['/need/title', 'tasks'],
  ['/start', 'start'],
  ['/positions', 'start'],
  ['/durationDays', 'start'],
  ['/need/hours', 'hours'],
  ['/need/flexibility', 'hours'],
  ['/need/credentials', 'papers'],
  ['/need/language', 'papers'],
  ['/need/purposes', 'here'],
  ['/need/support', 'here'],
  ['/need/job/position', 'hours'],
  ['/need/job', 'job'],
];

/** The pointer of a refusal as the forms write it: a creation puts the place one level deeper. */
export const localPointer = (pointer: string) => pointer.replace(/^\/place(?=\/)/, '');

/** The screen on which a refused field is mended. */
export const stepOf = (pointer: string): Step =>
  places.find(([start]) => localPointer(pointer).startsWith(start))?.[1] ?? 'review';
