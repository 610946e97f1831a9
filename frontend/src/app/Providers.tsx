import { Theme } from '@navikt/ds-react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LanguageProvider } from '~/app/LanguageProvider';
import { useTheme } from '~/lib/theme';

/** Everything a page expects around it: data, words, theme. */
export function Providers({ client, children }: { client: QueryClient; children: ReactNode }) {
  const { shown } = useTheme();
  return (
    <QueryClientProvider client={client}>
      <Theme theme={shown} data-color="accent">
        <LanguageProvider>{children}</LanguageProvider>
      </Theme>
    </QueryClientProvider>
  );
}
