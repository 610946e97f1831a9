import { Provider } from '@navikt/ds-react';
import { en, nb } from '@navikt/ds-react/locales';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { localeOf, type Language } from '~/lib/language';
import { useLanguage } from '~/app/useLanguage';

const catalogues: Record<Language, () => Promise<Record<string, string>>> = {
  nb: async () => (await import('~/app/catalogue.nb')).default,
  en: async () => (await import('~/app/catalogue.en')).default,
};
const aksel = { nb, en };

/** Loads only the catalogue that is shown; keeps the old words until the new ones are here. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['catalogue', language],
    queryFn: async () => ({ language, messages: await catalogues[language]() }),
    staleTime: Infinity,
    gcTime: Infinity,
    placeholderData: (before) => before,
  });
  useEffect(() => {
    if (!data || document.documentElement.lang === data.language) return;
    document.documentElement.lang = data.language;
    // The server names concepts in the language of the request.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalogue' });
  }, [data, client]);
  if (!data) return null;
  return (
    <IntlProvider locale={localeOf(data.language)} messages={data.messages} defaultLocale="nb">
      <Provider locale={aksel[data.language]}>{children}</Provider>
    </IntlProvider>
  );
}
