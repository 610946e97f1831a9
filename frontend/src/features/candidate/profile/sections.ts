import type { Audience } from '~/components/ui/useLanguageCheck';
import type { ConceptKind } from '~/features/taxonomy/concepts';
import type { Fact, SectionName, SectionValue } from '~/features/candidate/profile/types';
import { languageLevels, languageSkills } from '~/features/candidate/LanguageMatrix';
import {
  abilities,
  adaptationOffers,
  educationLevels,
  functionalAttributes,
  industries,
  purposes,
  travelMeans,
} from '~/lib/enumerations';

/** What an answer is used for (PRI-16): the candidate's own form and that of staff say it under each field. */
export type FieldUse = 'MATCH' | 'DEMAND' | 'AWAY' | 'START' | 'TRAVEL' | 'WEIGHTS' | 'INTERPRETER' | 'TALK';

interface Common {
  name: string;
  use: FieldUse;
  /** Part of the line that names the fact; the others follow as details. */
  main?: boolean;
  /** Asked only where this holds. */
  when?: (fact: Fact) => boolean;
  required?: boolean;
  /** What the candidate's own form answers by itself, without asking. */
  own?: string;
}

/** What is asked of one field. `of` is the start of the text keys of the options. */
export type Field = Common &
  (
    | { kind: 'choice' | 'choices'; of: string; options: readonly string[] }
    | { kind: 'concept' | 'concepts'; concepts: readonly ConceptKind[] }
    | { kind: 'text'; max: number; audience: Audience }
    | { kind: 'number'; min: number; max: number; step?: number }
    | { kind: 'date' | 'flag' | 'week' | 'area' | 'areas' | 'language' | 'workplace' }
  );

/** How a section is asked and shown: one descriptor for the page, the form and the request. */
export interface SectionSpec {
  name: SectionName;
  /** Last part of the address of the section. */
  path: string;
  /** Name of the list of facts, or of the one fact. */
  facts: string;
  single?: boolean;
  fields: readonly Field[];
}

const is =
  (name: string, ...values: unknown[]) =>
  (fact: Fact) =>
    values.includes(fact[name]);
const work: readonly ConceptKind[] = ['TASK', 'SKILL'];
const choice = (
  name: string,
  use: FieldUse,
  of: string,
  options: readonly string[],
  more: Partial<Common> = {},
): Field => ({
  kind: 'choice',
  name,
  use,
  of,
  options,
  required: true,
  ...more,
});
/** Own words: people read them, and no ranking does. */
const text = (name: string, max: number, more: Partial<Common> & { audience?: Audience } = {}): Field => ({
  kind: 'text',
  name,
  use: 'TALK',
  max,
  audience: 'PROFILE',
  ...more,
});
const concept = (name: string, use: FieldUse, concepts: readonly ConceptKind[], more: Partial<Common> = {}): Field => ({
  kind: 'concept',
  name,
  use,
  concepts,
  main: true,
  ...more,
});
const tested = { when: is('basis', 'TESTED') };

export const sections: readonly SectionSpec[] = [
  {
    name: 'skills',
    path: 'skills',
    facts: 'resources',
    fields: [
      concept('concept', 'MATCH', work),
      text('phrase', 80, { main: true, when: (fact) => !fact.concept }),
      choice('kind', 'MATCH', 'resourceKind.', ['SKILL', 'TASK', 'INFORMAL', 'VOLUNTEER', 'INTEREST', 'STRENGTH']),
    ],
  },
  {
    name: 'experience',
    path: 'experience',
    facts: 'jobs',
    fields: [
      text('role', 80, { main: true }),
      concept('occupation', 'MATCH', ['OCCUPATION']),
      choice('kind', 'TALK', 'experienceKind.', [
        'PAID',
        'OWN_BUSINESS',
        'VOLUNTEER',
        'INFORMAL',
        'PRACTICE',
        'SUBSIDISED',
      ]),
      { kind: 'concepts', name: 'tasks', use: 'MATCH', concepts: work },
      { kind: 'number', name: 'months', use: 'TALK', min: 0, max: 720 },
      choice('country', 'TALK', 'country.', ['NORWAY', 'HOME'], { required: false }),
      choice('industry', 'TALK', 'industry.', industries, { required: false }),
      text('learned', 300),
      { kind: 'flag', name: 'referenceAllowed', use: 'TALK' },
    ],
  },
  {
    name: 'education',
    path: 'education',
    facts: 'educations',
    fields: [
      choice('level', 'DEMAND', 'educationLevel.', educationLevels, { main: true }),
      text('field', 80, { main: true }),
      choice('progress', 'DEMAND', 'studyProgress.', ['STARTED', 'COMPLETED']),
      choice('country', 'TALK', 'country.', ['NORWAY', 'HOME'], { required: false }),
      text('recognition', 200),
    ],
  },
  {
    name: 'certificates',
    path: 'certificates',
    facts: 'credentials',
    fields: [
      concept('concept', 'DEMAND', ['CREDENTIAL']),
      text('phrase', 80, { main: true, when: (fact) => !fact.concept }),
      choice('answer', 'DEMAND', 'factState.', ['VALUE', 'NONE', 'DECLINED']),
      choice(
        'certificate',
        'DEMAND',
        'certificateState.',
        ['HELD', 'IN_PROGRESS', 'PLANNED', 'ATTAINABLE_DURING_PLACEMENT', 'EXPIRED'],
        { when: is('answer', 'VALUE') },
      ),
      choice('basis', 'DEMAND', 'credentialBasis.', ['FORMAL', 'EXPERIENCE']),
      { kind: 'date', name: 'obtainedOn', use: 'DEMAND', when: is('answer', 'VALUE') },
      { kind: 'date', name: 'validUntil', use: 'DEMAND', when: is('answer', 'VALUE') },
      text('issuer', 120, { audience: 'STAFF', when: is('answer', 'VALUE') }),
    ],
  },
  {
    name: 'norwegian',
    path: 'norwegian',
    facts: 'levels',
    fields: [
      choice('skill', 'MATCH', 'languageSkill.', languageSkills, { main: true }),
      choice('basis', 'MATCH', 'norwegianBasis.', ['ESTIMATED', 'TESTED', 'BOOKED']),
      choice('level', 'MATCH', 'languageLevel.', languageLevels, { main: true, required: false }),
      { kind: 'date', name: 'day', use: 'DEMAND' },
      text('estimatedBy', 80, { audience: 'STAFF', when: is('basis', 'ESTIMATED') }),
      choice(
        'scheme',
        'DEMAND',
        'testScheme.',
        ['NORSKPROVEN', 'OLD_TEST_2', 'OLD_TEST_3', 'BERGENSTESTEN', 'OTHER'],
        tested,
      ),
      { kind: 'flag', name: 'passed', use: 'DEMAND', ...tested },
    ],
  },
  {
    name: 'languages',
    path: 'languages',
    facts: 'languages',
    fields: [
      { kind: 'language', name: 'language', use: 'TALK', main: true, required: true },
      choice('level', 'TALK', 'languageLevel.', languageLevels, { required: false }),
      { kind: 'flag', name: 'interpreter', use: 'INTERPRETER' },
    ],
  },
  {
    name: 'basicSkills',
    path: 'basic-skills',
    facts: 'skills',
    fields: [
      choice('skill', 'TALK', 'basicSkill.', ['READING', 'WRITING', 'NUMERACY', 'DIGITAL'], { main: true }),
      { kind: 'number', name: 'step', use: 'TALK', min: 1, max: 4, required: true },
    ],
  },
  {
    name: 'wishes',
    path: 'wishes',
    facts: 'wishes',
    fields: [
      concept('concept', 'AWAY', ['OCCUPATION', 'TASK'], { when: (fact) => !fact.workplaceId }),
      {
        kind: 'workplace',
        name: 'workplaceId',
        use: 'AWAY',
        main: true,
        when: (fact) => !fact.concept && !fact.industry,
      },
      choice('industry', 'TALK', 'industry.', industries, {
        main: true,
        required: false,
        when: (fact) => !fact.concept && !fact.workplaceId,
      }),
      text('phrase', 80, { main: true, when: (fact) => !fact.concept && !fact.industry && !fact.workplaceId }),
      choice('kind', 'AWAY', 'wishKind.', ['WANT', 'AVOID', 'VETO']),
      { kind: 'number', name: 'rank', use: 'TALK', min: 1, max: 20, required: true, when: is('kind', 'WANT') },
    ],
  },
  {
    name: 'goals',
    path: 'goals',
    facts: 'goals',
    fields: [
      choice('holder', 'TALK', 'goalHolder.', ['CANDIDATE', 'ADVISER'], { own: 'CANDIDATE' }),
      choice(
        'kind',
        'TALK',
        'goalKind.',
        [
          'WORK_THIS_INDUSTRY',
          'ANY_JOB_SOON',
          'OWN_PROFESSION',
          'LANGUAGE',
          'STEP_TO_EDUCATION',
          'COURSE_ONLY',
          'UNDECIDED',
        ],
        { main: true },
      ),
      concept('occupation', 'TALK', ['OCCUPATION']),
      text('words', 300, { audience: 'STAFF' }),
    ],
  },
  {
    name: 'purposes',
    path: 'purposes',
    facts: 'purposes',
    fields: [
      choice('purpose', 'MATCH', 'purpose.', purposes, { main: true }),
      { kind: 'flag', name: 'main', use: 'WEIGHTS' },
      text('words', 120),
    ],
  },
  {
    name: 'functions',
    path: 'functions',
    facts: 'statements',
    fields: [
      choice('attribute', 'MATCH', 'functionalAttribute.', functionalAttributes, {
        main: true,
        required: false,
        when: (fact) => !fact.adaptation,
      }),
      choice('ability', 'MATCH', 'ability.', abilities, { when: (fact) => !!fact.attribute }),
      text('aid', 80, { when: is('ability', 'WITH_AID') }),
      choice('adaptation', 'TALK', 'adaptationOffer.', adaptationOffers, {
        main: true,
        required: false,
        when: (fact) => !fact.attribute,
      }),
    ],
  },
  {
    name: 'environment',
    path: 'environment',
    facts: 'needs',
    fields: [
      choice(
        'trait',
        'TALK',
        'trait.',
        [
          'SMALL_TEAM',
          'LARGE_TEAM',
          'QUIET',
          'LIVELY',
          'STRUCTURE',
          'ONE_SUPERVISOR',
          'WARM_TONE',
          'PHYSICAL',
          'VARIED',
          'LIMITED_CUSTOMER_CONTACT',
          'NORWEGIAN_SPOKEN',
        ],
        { main: true },
      ),
      choice('wish', 'TALK', 'traitWish.', ['WANT', 'OK', 'AVOID']),
    ],
  },
  {
    name: 'hours',
    path: 'hours',
    facts: 'hours',
    single: true,
    fields: [
      { kind: 'week', name: 'freeWeek', use: 'MATCH', main: true },
      { kind: 'week', name: 'classWeek', use: 'MATCH' },
      { kind: 'number', name: 'percentNow', use: 'MATCH', min: 0, max: 100 },
      { kind: 'number', name: 'percentWanted', use: 'MATCH', min: 1, max: 100 },
      { kind: 'date', name: 'earliestStart', use: 'START' },
      { kind: 'flag', name: 'onCall', use: 'TALK' },
      { kind: 'flag', name: 'shifts', use: 'TALK' },
      { kind: 'flag', name: 'summer', use: 'TALK' },
    ],
  },
  {
    name: 'reach',
    path: 'reach',
    facts: 'reach',
    single: true,
    fields: [
      { kind: 'area', name: 'home', use: 'TRAVEL', main: true },
      { kind: 'choices', name: 'means', use: 'TRAVEL', of: 'travelMeans.', options: travelMeans },
      { kind: 'number', name: 'maxMinutes', use: 'TRAVEL', min: 10, max: 150, step: 10 },
      { kind: 'flag', name: 'liftToWork', use: 'TALK' },
      { kind: 'areas', name: 'wouldMove', use: 'TRAVEL' },
    ],
  },
];

export const sectionOf = (name: SectionName): SectionSpec => {
  const found = sections.find((spec) => spec.name === name);
  if (!found) throw new Error(`No section ${name}`);
  return found;
};

/** The section as the server names it: basicSkills is BASIC_SKILLS. */
export const sectionCode = ({ name }: SectionSpec) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The facts of a section as a list, also where it has but one. */
export function factsOf(spec: SectionSpec, value: SectionValue | null | undefined): Fact[] {
  const facts = value?.[spec.facts];
  if (!facts) return [];
  return (spec.single ? [facts] : facts) as Fact[];
}
