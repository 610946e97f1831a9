/** The languages of the first version; more follow the list of UXC-02. */
export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** What `Intl` gets: Gregorian dates and digits 0-9 in every language. */
export const localeOf = (language: Language) => (language === 'nb' ? 'nb-NO' : 'en-GB') + '-u-ca-gregory-nu-latn';
