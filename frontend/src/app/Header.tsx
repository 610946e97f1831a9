import { MenuHamburgerIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { Link as RouterLink, NavLink } from 'react-router';
import { useIsDemo } from '~/api/demo';
import { useSession } from '~/api/session';
import { LanguageSwitch } from '~/app/LanguageSwitch';
import { navigationFor } from '~/app/navigation';
import { UserMenu } from '~/app/UserMenu';
import { useWordsOf } from '~/app/words/area';
import { startPage } from '~/lib/roles';
import { useText } from '~/lib/text';

export function Header() {
  const t = useText();
  const session = useSession().data;
  const demo = useIsDemo();
  const [open, setOpen] = useState(false);
  const navId = useId();
  const own = navigationFor(session?.roles ?? []);
  // The names of the own pages come with the words of the own area, also while a public page is shown.
  const links = useWordsOf(own[0]?.area ?? 'public') ? own : [];
  return (
    <header className="app-header">
      {demo && <p className="app-demo">{t('app.fictitious')}</p>}
      <div className="app-bar">
        <RouterLink className="app-brand" to={startPage(session?.roles ?? [])}>
          {t('app.name')}
        </RouterLink>
        {links.length > 0 && (
          <Button
            className="app-menu"
            size="small"
            variant="tertiary"
            icon={<MenuHamburgerIcon aria-hidden />}
            aria-expanded={open}
            aria-controls={navId}
            onClick={() => setOpen(!open)}
          >
            {t('app.menu')}
          </Button>
        )}
        {links.length > 0 && (
          <nav id={navId} className="app-nav" aria-label={t('app.navigation')} data-closed={open ? undefined : true}>
            <ul>
              {links.map((page) => (
                <li key={page.path}>
                  <NavLink
                    to={page.path}
                    end={links.some((other) => other !== page && other.path.startsWith(page.path))}
                  >
                    {t(page.title)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="app-bar-end">
          <LanguageSwitch />
          {session ? (
            <UserMenu session={session} />
          ) : (
            <Button as={RouterLink} to="/login" size="small" variant="secondary">
              {t('app.login.action')}
            </Button>
          )}
        </div>
      </div>
    </header>
  );
}
