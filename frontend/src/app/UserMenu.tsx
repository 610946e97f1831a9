import { PersonIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useNavigate } from 'react-router';
import { useIsDemo } from '~/api/demo';
import { logOut, type SessionView } from '~/api/session';
import { useText } from '~/lib/text';

export function UserMenu({ session }: { session: SessionView }) {
  const t = useText();
  const go = useNavigate();
  const demo = useIsDemo();
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button size="small" variant="tertiary" icon={<PersonIcon aria-hidden />}>
          <bdi>{session.displayName}</bdi>
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={session.roles.map((role) => t(`role.${role}`)).join(', ')}>
          <ActionMenu.Item onSelect={() => void go('/settings')}>{t('app.settings.title')}</ActionMenu.Item>
          {demo && <ActionMenu.Item onSelect={() => void go('/demo')}>{t('app.demo.change')}</ActionMenu.Item>}
          <ActionMenu.Item onSelect={() => void logOut()}>{t('app.logout')}</ActionMenu.Item>
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
