import { useIntl, type PrimitiveType } from 'react-intl';

declare global {
  /** Filled by the app with the keys of all catalogues (src/app/catalogue.nb.ts). */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface InnpassTexts {}
}

/** Every key of the catalogues: a missing one does not compile. */
export type MessageKey = keyof InnpassTexts;

export type Text = (key: MessageKey, values?: Record<string, PrimitiveType>) => string;

/** The words of the current language by key; numbers and dates through `useIntl()` and `useDates()`. */
export function useText(): Text {
  const intl = useIntl();
  return (key, values) => {
    const message = intl.messages[key];
    // The build leaves texts without placeholders as they are, and compiles the others.
    return typeof message === 'string' && !message.includes('{') ? message : intl.formatMessage({ id: key }, values);
  };
}

/** "snakke" as "Snakke", where a name of a list stands alone. */
export const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
