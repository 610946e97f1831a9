import type { Language } from '~/lib/language';

/** Each language by its own name: never translated. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', en: 'English' };
