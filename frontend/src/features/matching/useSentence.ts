import { useIntl } from 'react-intl';
import type { Sentence } from '~/features/matching/types';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';

/** Parameters whose values are enumerations, with the start of their keys. */
export const named: Record<string, string> = {
  skill: 'languageSkill.',
  level: 'languageLevel.',
  demanded: 'languageLevel.',
  purpose: 'purpose.',
  means: 'travelMeans.',
  attribute: 'functionalAttribute.',
  certificateState: 'certificateState.',
  trait: 'trait.',
  industry: 'industry.',
  supportItem: 'supportItem.',
  canState: 'canState.',
  quality: 'quality.',
};

/** What a sentence is about, with the start of its keys. */
const kinds = {
  fact: 'fact.',
  missing: 'missing.',
  way: 'way.',
  gate: 'gate.',
  condition: 'condition.',
  beside: 'beside.',
  help: 'help.',
} as const;

/** Parameters that are minutes; over two hours are said in hours. */
const durations = new Set(['minutes', 'limit']);

const isoDate = /^\d{4}-\d\d-\d\d(T|$)/;

/**
 * A fact, gap, way, gate or condition in words. A code without words yet says so; it never shows the bare code. The
 * candidate has an own set of sentences, in the second person.
 */
export function useSentence(audience: '' | 'mine.' = '') {
  const t = useText();
  const intl = useIntl();
  const dates = useDates();
  const has = (key: string): key is MessageKey => key in intl.messages;

  const duration = (minutes: number) =>
    minutes <= 120
      ? t('match.minutes', { minutes })
      : t('match.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });

  const value = (name: string, raw: string | number): string | number => {
    if (typeof raw === 'number') return durations.has(name) ? duration(raw) : raw;
    const key = `${named[name]}${raw}`;
    if (named[name] && has(key)) return t(key);
    return isoDate.test(raw) ? dates.long(raw) : raw;
  };

  return (kind: keyof typeof kinds, { code, params = {} }: Sentence): string => {
    const key = audience + kinds[kind] + code;
    const values = Object.entries(params).flatMap(([name, raw]) => (raw === null ? [] : [[name, value(name, raw)]]));
    return has(key) ? t(key, Object.fromEntries(values)) : t(`${audience}${kinds[kind]}other`);
  };
}
