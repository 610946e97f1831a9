import type { Notice, NoticeLine, Purpose } from '~/app/pages/privacyNotice';

/** Digits 0-9 and the Gregorian calendar in every language. */
const localeOf = (code: string) => `${code === 'en' ? 'en-GB' : code}-u-ca-gregory-nu-latn`;

/**
 * Periods and dates as the language of the notice writes them. Where browsers lack the language the notice brings its own words for
 * periods, and a date is written in digits.
 */
export function noticeWords({ language, labels }: Notice) {
  const { units } = labels;
  const unit = (name: 'day' | 'week' | 'month' | 'year') =>
    new Intl.NumberFormat(localeOf(language.code), { style: 'unit', unit: name, unitDisplay: 'long' });
  const period = ({ amount, unit: of }: NoticeLine) => {
    if (typeof amount !== 'number' || !of) return '';
    const own = units?.[of];
    return own?.replace('{n}', String(amount)) ?? unit(lowerUnit[of]).format(amount);
  };
  return {
    line: (line: NoticeLine) => line.text.replace('{period}', period(line)),
    date: (iso: string) =>
      new Intl.DateTimeFormat(localeOf(units ? 'nb' : language.code), {
        timeZone: 'Europe/Oslo',
        day: 'numeric',
        month: units ? 'numeric' : 'long',
        year: 'numeric',
      }).format(new Date(`${iso}T12:00:00Z`)),
  };
}

const lowerUnit = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;

/** The day from which all purposes hold; nothing where they differ, or where one of them ends. */
export function commonStart(purposes: readonly Purpose[]): string | undefined {
  const [first] = purposes;
  return first && purposes.every(({ from, until }) => from === first.from && !until) ? first.from : undefined;
}
