import { Provider } from '@navikt/ds-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ComponentProps, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { LoadedAreas, loadWords, useEnteredAreas } from '~/app/words/area';
import { localeOf, type Language } from '~/lib/language';
import { useLanguage } from '~/app/useLanguage';

/** The components speak bokmål of themselves. */
const componentWords: Record<Language, () => Promise<ComponentProps<typeof Provider>['locale']>> = {
  nb: async () => undefined,
  en: async () => (await import('~/app/words/components.en')).default,
};

/** Loads only the words that are shown; keeps the old ones until the new ones are here. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const areas = useEnteredAreas();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['catalogue', language, areas],
    queryFn: async () => ({
      language,
      areas,
      components: await componentWords[language](),
      messages: await loadWords(language, areas),
    }),
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
    <LoadedAreas value={data.areas}>
      <IntlProvider locale={localeOf(data.language)} messages={data.messages} defaultLocale="nb">
        <Provider locale={data.components}>{children}</Provider>
      </IntlProvider>
    </LoadedAreas>
  );
}
