import { PersonIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, InlineMessage } from '@navikt/ds-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useIsDemo } from '~/api/demo';
import { logOut, type SessionView } from '~/api/session';
import { useText } from '~/lib/text';

/** Who is logged in, behind a plain button: links, not a menu, so that no menu code is loaded on every first page. */
export function UserMenu({ session }: { session: SessionView }) {
  const t = useText();
  const demo = useIsDemo();
  const [open, setOpen] = useState(false);
  const [stayed, setStayed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useCloseOutside(box, open, () => setOpen(false));
  return (
    <div ref={box} className="app-user">
      <Button
        size="small"
        variant="tertiary"
        icon={<PersonIcon aria-hidden />}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <bdi>{session.displayName}</bdi>
      </Button>
      <div id={panelId} className="app-user-panel" hidden={!open}>
        <BodyShort size="small" textColor="subtle" className="first-upper">
          {session.roles.map((role) => t(`role.${role}`)).join(', ')}
        </BodyShort>
        <Button as={RouterLink} to="/settings" size="small" variant="tertiary">
          {t('app.settings.title')}
        </Button>
        {demo && (
          <Button as={RouterLink} to="/demo" size="small" variant="tertiary">
            {t('app.demo.change')}
          </Button>
        )}
        <Button size="small" variant="tertiary" onClick={() => void logOut().then((out) => setStayed(!out))}>
          {t('app.logout')}
        </Button>
        <div role="status">
          {stayed && (
            <InlineMessage size="small" status="warning">
              {t('app.logout.failed')}
            </InlineMessage>
          )}
        </div>
      </div>
    </div>
  );
}

/** Escape closes and gives the focus back; a press elsewhere only closes. */
function useCloseOutside(box: React.RefObject<HTMLElement | null>, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open, box, close]);
}
