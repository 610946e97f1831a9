import { readingOf } from '~/features/practiceplace/carve/carving';
import type { DemandDraft } from '~/features/practiceplace/DemandRow';
import type { LevelDemand, Need, OwnPlace, PlaceRequest } from '~/features/practiceplace/need/types';
import type { Concept } from '~/features/taxonomy/concepts';
import type { HoursRange } from '~/lib/days';
import type { PlacementKind, Prospect, Purpose } from '~/lib/enumerations';
import type { FactState, LanguageLevel } from '~/lib/facts';

export interface TaskDraft {
  concept: Concept;
  trainable: boolean;
  /** The part of the firm that it comes from (PLC-14). */
  unit?: string;
  /** How long it takes in a week. */
  minutes?: number;
  /** What Norwegian one must read to do it. */
  reading?: LanguageLevel;
}

export interface DemandOf extends DemandDraft {
  concept: Concept;
}

/** What one answers, screen by screen, before it becomes a request. Absent: not answered yet. */
export interface NeedDraft {
  workplaceId?: string;
  /** Chosen by staff only; a firm posts work training (PLC-02). */
  kind?: PlacementKind;
  tasks: TaskDraft[];
  /** The post is put together of tasks from several units; absent: as the tasks say. */
  carved?: boolean;
  summary: string;
  positions: number;
  when?: 'NOW' | 'FROM';
  startFirst?: string;
  durationDays: number;
  hours: HoursRange[];
  shorter: boolean;
  /** Percent of a full post; absent: not said. */
  positionPercent?: number;
  /** And no other size will do. */
  positionMust: boolean;
  /** NONE: nothing must be in place before the start. */
  papers?: 'NONE' | 'SOME';
  demands: DemandOf[];
  norwegian?: 'NONE' | LanguageLevel;
  languageHelp: boolean;
  purpose?: Purpose;
  supervisor: string;
  prospect?: Exclude<Prospect, 'NOT_ASKED'>;
  /** The need that it was filled from: what the form does not ask goes back as it came. */
  base?: PlaceRequest;
  /** Made already, not sent yet: sending again submits this one. */
  placeId?: string;
  /** Of the creation: sending twice creates once. */
  key: string;
}

export const durations = [14, 28, 56, 91, 182, 365] as const;
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

export const emptyDraft = (key: string): NeedDraft => ({
  tasks: [],
  summary: '',
  positions: 1,
  durationDays: 91,
  hours: weekdays.map((day) => ({ day, from: 8 * 60, to: 16 * 60 })),
  shorter: false,
  positionMust: false,
  demands: [],
  languageHelp: false,
  supervisor: '',
  key,
});

/** Own words stand in for a task that the list does not have. */
export const isOwnWords = (concept: Concept) => concept.code.startsWith('words:');

const named = (code: string, kind: Concept['kind'], labels: Record<string, string>): Concept => ({
  code,
  kind,
  label: labels[code] ?? code,
});

/** The form filled from a place: to change it, or as a copy of the last one. */
export function draftOf(place: OwnPlace, key: string): NeedDraft {
  const { need, labels } = place;
  const speaking = need.language.demands.find((demand) => demand.skill === 'SPEAKING');
  const { prospect, positionPercent, positionMust } = need.job;
  return {
    ...emptyDraft(key),
    workplaceId: place.workplaceId,
    kind: place.kind,
    tasks: need.tasks.map(({ task, words, trainable, unit, minutes, reading }) => ({
      concept: task ? named(task, 'TASK', labels) : { code: `words:${words}`, kind: 'TASK', label: words ?? '' },
      trainable,
      unit: unit ?? undefined,
      minutes: minutes ?? undefined,
      reading: reading ?? undefined,
    })),
    summary: need.summary ?? '',
    positions: place.positions,
    when: place.startFirst ? 'FROM' : 'NOW',
    startFirst: place.startFirst ?? undefined,
    durationDays: place.durationDays ?? 91,
    hours: need.hours.stretches,
    shorter: need.flexibility.offers.includes('HOURS'),
    positionPercent: positionPercent ?? undefined,
    positionMust: positionMust ?? false,
    papers: need.credentials.state === 'NOT_ASKED' ? undefined : need.credentials.demands.length ? 'SOME' : 'NONE',
    demands: need.credentials.demands.map(({ credential, kind, legalGround, learnt }) => ({
      concept: named(credential, 'CREDENTIAL', labels),
      kind,
      ground: legalGround ?? undefined,
      days: learnt ? Number.parseInt(learnt, 10) || undefined : undefined,
    })),
    norwegian: speaking?.level ?? (need.language.state === 'NOT_ASKED' ? undefined : 'NONE'),
    languageHelp: need.language.support,
    purpose: need.purposes.main ?? undefined,
    supervisor: need.support.supervisor ?? '',
    prospect: prospect === 'NOT_ASKED' ? undefined : prospect,
    base: {
      kind: place.kind,
      positions: place.positions,
      startFirst: place.startFirst,
      startLatest: place.startLatest,
      durationDays: place.durationDays,
      expiresOn: place.expiresOn,
      need,
    },
  };
}

const listed = (entries: readonly unknown[], none: boolean): FactState =>
  entries.length > 0 ? 'VALUE' : none ? 'NONE' : 'NOT_ASKED';

/** What is sent. What the form does not ask stays as it was in `base`. */
export function requestOf(draft: NeedDraft): PlaceRequest {
  const before = draft.base?.need;
  return {
    ...draft.base,
    kind: draft.kind ?? draft.base?.kind,
    positions: draft.positions,
    startFirst: draft.when === 'FROM' ? draft.startFirst : null,
    durationDays: draft.durationDays,
    need: {
      ...before,
      title: before?.title ?? titleOf(draft),
      summary: draft.summary.trim() || null,
      tasks: draft.tasks.map((task) => taskOf(task, before)),
      credentials: credentialsOf(draft, before),
      language: languageOf(draft, before),
      hours: { state: listed(draft.hours, false), stretches: draft.hours },
      flexibility: flexibilityOf(draft, before),
      purposes: { further: [], ...before?.purposes, main: draft.purpose ?? null },
      job: {
        ...before?.job,
        prospect: draft.prospect ?? 'NOT_ASKED',
        positionPercent: draft.positionPercent ?? null,
        positionMust: draft.positionPercent === undefined ? null : draft.positionMust || null,
      },
      support: { ...before?.support, supervisor: draft.supervisor.trim() || null },
    },
  };
}

const titleOf = ({ tasks }: NeedDraft) =>
  tasks
    .slice(0, 2)
    .map(({ concept }) => concept.label)
    .join(', ')
    .slice(0, 120) || null;

function taskOf({ concept, trainable, unit, minutes, reading }: TaskDraft, before: Need | undefined) {
  const own = isOwnWords(concept);
  const same = before?.tasks.find(({ task, words }) => (own ? words === concept.label : task === concept.code));
  return {
    ...same,
    task: own ? null : concept.code,
    words: own ? concept.label : (same?.words ?? null),
    trainable,
    unit: unit?.trim() || null,
    minutes: minutes ?? null,
    reading: reading ?? null,
  };
}

function credentialsOf({ papers, demands }: NeedDraft, before: Need | undefined): Need['credentials'] {
  const asked = papers === 'SOME' ? demands : [];
  return {
    state: listed(asked, papers === 'NONE'),
    demands: asked.map(({ concept, kind, ground, days }) => ({
      credential: concept.code,
      kind: kind ?? 'WISHED',
      legalGround: kind === 'LEGAL_HARD' ? (ground?.trim() ?? null) : null,
      tags: before?.credentials.demands.find((demand) => demand.credential === concept.code)?.tags ?? ['PLACEMENT'],
      learnt: kind === 'TRAINABLE' && days ? String(days) : null,
    })),
  };
}

function languageOf({ norwegian, languageHelp, tasks }: NeedDraft, before: Need | undefined): Need['language'] {
  // Where each task says what must be read, nothing but a law asks for it beside them.
  const follows = readingOf(tasks) !== undefined;
  const others =
    before?.language.demands.filter(
      ({ skill, kind, tags }) =>
        skill !== 'SPEAKING' &&
        !(follows && skill === 'READING' && kind !== 'LEGAL_HARD' && tags.includes('PLACEMENT')),
    ) ?? [];
  const now = before?.language.demands.find((demand) => demand.skill === 'SPEAKING');
  const fresh: Omit<LevelDemand, 'level'> = {
    skill: 'SPEAKING',
    tested: false,
    kind: 'FORMAL_DISPENSABLE',
    tags: ['PLACEMENT'],
  };
  const speaking =
    norwegian === undefined || norwegian === 'NONE' ? [] : [{ ...fresh, ...now, level: norwegian } as LevelDemand];
  const demands = [...speaking, ...others];
  return {
    supportHow: before?.language.supportHow ?? null,
    state: listed(demands, norwegian === 'NONE'),
    demands,
    support: languageHelp,
  };
}

function flexibilityOf({ shorter }: NeedDraft, before: Need | undefined): Need['flexibility'] {
  const others = before?.flexibility.offers.filter((offer) => offer !== 'HOURS') ?? [];
  const offers = shorter ? [...others, 'HOURS' as const] : others;
  const none = before !== undefined && before.flexibility.state === 'NONE';
  return { ...before?.flexibility, state: listed(offers, none), offers };
}
