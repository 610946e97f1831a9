import { Provider } from '@navikt/ds-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { newQueryClient } from '~/api/queryClient';
import en from '~/app/catalogue.en';
import nb from '~/app/catalogue.nb';
import { Providers } from '~/app/Providers';
import { AppRoutes } from '~/app/router';
import { localeOf, type Language } from '~/lib/language';

const catalogues = { nb, en };

/** One component with words, data and a router around it. A key without a text fails the test. */
export function renderPart(node: ReactNode, { language = 'nb' as Language, at = '/' } = {}) {
  const router = createMemoryRouter([{ path: '*', element: node }], { initialEntries: [at] });
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <IntlProvider
        locale={localeOf(language)}
        messages={catalogues[language]}
        onError={(error) => {
          throw error;
        }}
      >
        <Provider>
          <RouterProvider router={router} />
        </Provider>
      </IntlProvider>
    </QueryClientProvider>,
  );
}

/** The whole app at an address. */
export function renderApp(at: string) {
  const router = createMemoryRouter([{ path: '*', element: <AppRoutes /> }], { initialEntries: [at] });
  const client = newQueryClient();
  return {
    router,
    client,
    ...render(
      <Providers client={client}>
        <RouterProvider router={router} />
      </Providers>,
    ),
  };
}
