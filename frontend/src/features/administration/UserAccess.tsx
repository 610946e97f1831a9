import { BodyLong, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { Failure } from '~/components/ui/Failure';
import { ReasonForm } from '~/features/administration/ReasonForm';
import { useEndSessions, type Change, type Login } from '~/features/administration/users';
import { LoginCodeBox } from '~/features/organisation/LoginCodeBox';
import { useText } from '~/lib/text';

interface Props {
  login: Login;
  open: string;
  setOpen: (what: string) => void;
  reload: () => void;
  busy: boolean;
  send: (wanted: Change) => void;
}

/** Whether somebody can log in, and what is done with that. */
export function UserAccess({ login, open, setOpen, reload, busy, send }: Props) {
  const t = useText();
  const end = useEndSessions(login.id);
  const step = login.status.active ? ('closure' as const) : ('reopening' as const);
  const word = t(step === 'closure' ? 'users.close' : 'users.reopen');
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('users.state')}
      </Heading>
      <VStack gap="space-16">
        {!login.own && login.kind !== 'SYSTEM' && (
          <LoginCodeBox
            status={login.status}
            url="/api/v1/logins/{id}/code"
            path={{ id: login.id }}
            onChange={reload}
          />
        )}
        {end.error && <Failure error={end.error} />}
        {login.kind === 'SYSTEM' && <BodyLong>{t('systems.one')}</BodyLong>}
        <HStack gap="space-12">
          {login.kind !== 'SYSTEM' && (
            <Button
              size="small"
              variant="secondary"
              loading={end.isPending}
              onClick={() => end.mutate(undefined, { say: t('users.sessions.done') })}
            >
              {t('users.sessions')}
            </Button>
          )}
          {!login.own && open !== step && (
            <Button size="small" variant="secondary" onClick={() => setOpen(step)}>
              {word}
            </Button>
          )}
        </HStack>
        {open === step && (
          <ReasonForm
            action={word}
            busy={busy}
            onClose={() => setOpen('')}
            onSend={(reason) => send({ step, body: { reason } })}
          />
        )}
      </VStack>
    </section>
  );
}
