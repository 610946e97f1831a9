import { factsOf, type Field, type SectionSpec } from '~/features/candidate/profile/sections';
import type { Fact, SectionValue } from '~/features/candidate/profile/types';

const listOr = (kind: string) => (['choices', 'concepts', 'areas'].includes(kind) ? [] : null);

/** What is known to begin with; an empty fact where the candidate answers for the first time. */
export function firstFacts(spec: SectionSpec, value: SectionValue | null | undefined, own: boolean): Fact[] {
  const known = factsOf(spec, value);
  return own && known.length === 0 && (value?.state ?? 'NOT_ASKED') === 'NOT_ASKED' ? [{}] : known;
}

/** The fields that are asked of a fact as it stands; the candidate's own form leaves out what answers itself. */
export const askedOf = (spec: SectionSpec, fact: Fact, own: boolean): Field[] =>
  spec.fields.filter((field) => !(own && field.own) && (field.when?.(fact) ?? true));

/** The fact as it is sent: what is no longer asked goes, lists that were left empty are empty. */
export function cleanFact(spec: SectionSpec, fact: Fact, own: boolean): Fact {
  const kept = askedOf(spec, fact, own).map((field) => [
    field.name,
    fact[field.name] ?? (field.kind === 'flag' ? false : listOr(field.kind)),
  ]);
  const given = spec.fields.flatMap((field) => (own && field.own ? [[field.name, fact[field.name] ?? field.own]] : []));
  return { ...Object.fromEntries([...given, ...kept]), fact: fact.fact } as Fact;
}
