import type { FormError } from '~/components/ui/FormErrors';
import type { RuleTerms } from '~/features/administration/rules/ruleSets';

/** What each part of the form is given. */
export interface PartProps {
  terms: RuleTerms;
  onChange: (part: Partial<RuleTerms>) => void;
  errors: readonly FormError[];
}

export const faultAt = (errors: readonly FormError[], field: string) =>
  errors.find((one) => one.field === field)?.message;

/** The list with another entry in one place. */
export const put = <T>(list: readonly T[], at: number, next: T) =>
  list.map((one, index) => (index === at ? next : one));

export const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);
