import { Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link as RouterLink, useLocation, matchPath } from 'react-router';
import { Header } from '~/app/Header';
import { pages } from '~/app/pages';
import { EndedNotice } from '~/components/ui/EndedNotice';
import { LiveRegion } from '~/components/ui/LiveRegion';
import { OfflineNotice } from '~/components/ui/OfflineNotice';
import { useText } from '~/lib/text';

const areaOf = (pathname: string) => pages.find((page) => matchPath(page.path, pathname))?.area ?? 'public';

/** What stands around every page: skip link, header, main, footer, live region. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  const notice = `${globalThis.location.origin}/privacy`;
  return (
    <div className="app">
      <a className="app-skip" href="#main">
        {t('app.skip')}
      </a>
      <Header key={pathname} />
      <main id="main" className="app-main" data-area={areaOf(pathname)} tabIndex={-1}>
        <OfflineNotice />
        <EndedNotice />
        {children}
      </main>
      <footer className="app-footer">
        <nav aria-label={t('app.footer')}>
          {(['/how-matching-works', '/privacy', '/accessibility', '/settings'] as const).map((path) => {
            const page = pages.find((one) => one.path === path);
            return (
              page && (
                <Link key={path} as={RouterLink} to={path}>
                  {t(page.title)}
                </Link>
              )
            );
          })}
        </nav>
      </footer>
      <p className="print-only">
        {t('app.privacy.title')}: {notice}
      </p>
      <LiveRegion />
    </div>
  );
}
