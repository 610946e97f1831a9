const common = [
  'am', 'ar', 'bs', 'ckb', 'da', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'ku', 'lt', 'my', 'pl', 'ps', 'pt', 'ro', 'ru', 'se',
  'so', 'sv', 'sw', 'ta', 'th', 'ti', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh',
]; // prettier-ignore

/** ISO 639 codes to choose from; one that is filled in already is always among them. */
export const spokenLanguages = (filledIn: string) =>
  filledIn === '' || common.includes(filledIn) ? common : [...common, filledIn];
