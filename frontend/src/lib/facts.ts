/** What is known of a fact: a value, asked and has none, never asked, or would not say. */
export type FactState = 'VALUE' | 'NONE' | 'NOT_ASKED' | 'DECLINED';

/** Levels of Norwegian that a place may ask for. */
export const askedLevels = ['A1', 'A2', 'B1', 'B2'] as const;
export type LanguageLevel = 'BELOW_A1' | 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
