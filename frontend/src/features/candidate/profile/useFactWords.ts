import { useIntl } from 'react-intl';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';
import type { Field, SectionSpec } from '~/features/candidate/profile/sections';
import type { Fact } from '~/features/candidate/profile/types';

/** A fact in words: what it is, and its details. Codes get their names from `words`, which came with the profile. */
export function useFactWords(words: Record<string, string>) {
  const t = useText();
  const intl = useIntl();
  const dates = useDates();
  const week = useWeekWords();
  const named = (code: unknown) => words[String(code)] ?? String(code);
  const option = (of: string, code: unknown) => t(`${of}${String(code)}` as MessageKey);

  const value = (field: Field, raw: unknown): string => {
    switch (field.kind) {
      case 'choice':
        return option(field.of, raw);
      case 'choices':
        return (raw as string[]).map((one) => option(field.of, one)).join(', ');
      case 'concept':
      case 'area':
      case 'workplace':
        return named(raw);
      case 'concepts':
      case 'areas':
        return (raw as unknown[]).map(named).join(', ');
      case 'date':
        return dates.long(String(raw));
      case 'flag':
        return t('ui.yes');
      case 'week':
        return week(String(raw));
      case 'language':
        return intl.formatDisplayName(String(raw), { type: 'language' }) ?? String(raw);
      default:
        return String(raw);
    }
  };

  const told = (raw: unknown) =>
    raw !== null && raw !== undefined && raw !== false && raw !== '' && !(Array.isArray(raw) && raw.length === 0);

  return (spec: SectionSpec, fact: Fact) => {
    const known = spec.fields.filter(
      (field) =>
        told(fact[field.name]) &&
        // "Har" of a paper says no more than its state does: held, on the way, run out.
        !(field.name === 'answer' && fact.answer === 'VALUE' && told(fact.certificate)),
    );
    return {
      what: known
        .filter((field) => field.main)
        .map((field) => value(field, fact[field.name]))
        .join(spec.name === 'norwegian' ? ' ' : ', '),
      details: known
        .filter((field) => !field.main)
        .map((field) => {
          const label = t(`profile.${spec.name}.${field.name}` as MessageKey);
          if (field.kind === 'flag') return label;
          const told = value(field, fact[field.name]);
          // A question is no name: its answer speaks for itself.
          return label.endsWith('?') ? told : `${label}: ${told}`;
        }),
    };
  };
}
