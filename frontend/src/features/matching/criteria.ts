/** The thirteen criteria in their three parts, in the order in which they are shown (requirements MAT-07). */
export const parts = {
  NEED_FIT: ['TASK_SKILL', 'FORMAL', 'LANGUAGE', 'CAPABILITY', 'COHERENCE'],
  WISH_FIT: ['WISH', 'ENVIRONMENT', 'PURPOSE', 'HOURS', 'TRAVEL'],
  PROSPECT: ['HIRE', 'SUPPORT', 'OPENNESS'],
} as const;

export type PartCode = keyof typeof parts;
export type CriterionCode = (typeof parts)[PartCode][number];

export const partCodes = Object.keys(parts) as PartCode[];

/** Those that weigh anything, the heaviest first; equal ones in the order in which they are shown. */
export const criteriaOf = (weights: Partial<Record<string, number>>): CriterionCode[] =>
  partCodes
    .flatMap((part): readonly CriterionCode[] => parts[part])
    .filter((code) => (weights[code] ?? 0) > 0)
    .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0));
