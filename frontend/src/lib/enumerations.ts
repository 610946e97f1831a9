/** Enumerations of requirements section 17 that more than one room offers as choices; texts by `name.VALUE`. */
export const purposes = [
  'JOB',
  'QUALIFICATION',
  'LANGUAGE',
  'CLARIFY',
  'WORK_EXPERIENCE',
  'WORK_LIFE_KNOWLEDGE',
  'ROUTINE',
  'STABILITY',
  'SOCIAL_SKILLS',
  'NETWORK',
  'REFERENCE',
  'EDUCATION_TEST',
  'RECRUITMENT_TRIAL',
  'OTHER',
] as const;
export type Purpose = (typeof purposes)[number];

export const readinesses = [
  'READY',
  'READY_FROM',
  'NOT_READY_OTHER_SERVICE',
  'NOT_READY_CLARIFICATION',
  'NOT_READY_MEASURE',
  'NOT_READY_OTHER',
  'ON_PLACEMENT',
  'WITHDRAWN',
] as const;
export type Readiness = (typeof readinesses)[number];

export const prospects = ['NOT_ASKED', 'NONE', 'POSSIBLE', 'INTENDED'] as const;
export type Prospect = (typeof prospects)[number];

export const placementKinds = [
  'WORK_TRAINING',
  'COURSE_PRACTICE',
  'LANGUAGE_PRACTICE',
  'SHELTERED_PRACTICE',
  'SUBSIDY_TEMPORARY',
  'SUBSIDY_PERMANENT',
  'ORDINARY_JOB',
  'APPRENTICESHIP',
  'TRAINING_CANDIDATE',
  'ADAPTED_WORK',
] as const;
export type PlacementKind = (typeof placementKinds)[number];

export const adaptationOffers = [
  'AIDS',
  'TASKS',
  'HOURS',
  'PACE',
  'HOME_OFFICE',
  'BREAKS',
  'AGREED_ABSENCE',
  'SOCIAL_TRAINING',
  'ONE_SUPERVISOR',
  'OTHER',
] as const;
export type AdaptationOffer = (typeof adaptationOffers)[number];

export const contractTypes = [
  'EXTRA_SHIFT',
  'ON_CALL',
  'TEMPORARY_UNDER_3M',
  'TEMPORARY_3M_PLUS',
  'PERMANENT',
  'ADAPTED_PART_TIME',
  'WITH_EDUCATION_AGREEMENT',
] as const;
export type ContractType = (typeof contractTypes)[number];

export const demandTags = ['PLACEMENT', 'EXTRA_SHIFT', 'TEMPORARY', 'PERMANENT'] as const;
export type DemandTag = (typeof demandTags)[number];

export const educationLevels = [
  'UNKNOWN',
  'NONE',
  'PRIMARY',
  'UPPER_SECONDARY_PART',
  'UPPER_SECONDARY',
  'VOCATIONAL_CERTIFICATE',
  'VOCATIONAL_COLLEGE',
  'HIGHER_UP_TO_4_YEARS',
  'HIGHER_LONG',
] as const;

export const abilities = ['CAN', 'WITH_AID', 'CANNOT'] as const;

export const functionalAttributes = [
  'LIFT',
  'STAIRS',
  'STAND',
  'HEAR',
  'SEE',
  'CLIMB_BEND',
  'PACE',
  'REACH',
  'HEIGHT_ACCESS',
  'VEHICLE_ENTRY',
  'PRECISION',
  'SOCIAL_INTERACTION',
  'CONFLICT_TOLERANCE',
] as const;
export type FunctionalAttribute = (typeof functionalAttributes)[number];

export const travelMeans = ['CAR', 'PUBLIC', 'BICYCLE', 'WALK'] as const;

/** Sections of SN2007. */
export const industries = [...'ABCDEFGHIJKLMNOPQRST'] as readonly string[];

export const sectors = ['STATE', 'COUNTY', 'MUNICIPAL', 'PRIVATE'] as const;
export type Sector = (typeof sectors)[number];

export const sizeBands = ['S1_4', 'S5_19', 'S20_49', 'S50_PLUS'] as const;
export type SizeBand = (typeof sizeBands)[number];

export const contactRoles = [
  'HIRING_AUTHORITY',
  'HR',
  'SUPERVISOR',
  'RECEPTION',
  'UNION_REP',
  'SAFETY_REP',
  'IA_CONTACT',
] as const;
export type ContactRole = (typeof contactRoles)[number];

export type Region = 'OSLO' | 'OSTLANDET_ELLERS' | 'SORLANDET' | 'VESTLANDET' | 'MIDT_NORGE' | 'NORD_NORGE';
