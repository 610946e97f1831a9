import { BodyLong, Button, Heading, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { GiveRole } from '~/features/administration/GiveRole';
import { ReasonForm } from '~/features/administration/ReasonForm';
import { useChangeUser, useEndSessions, useUser, type Change, type Login } from '~/features/administration/users';
import { LoginCodeBox } from '~/features/organisation/LoginCodeBox';
import { useText } from '~/lib/text';

/** One user: whether they can log in, their roles, and what is done with the access. */
export default function UserPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useUser(id);
  return (
    <>
      {!query.data && <PageTitle>{t('users.one.title')}</PageTitle>}
      <Loaded query={query}>
        {({ data, etag }) => <User login={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </>
  );
}

type Reloaded = { login: Login; etag: string | null; reload: () => void };

function User({ login, etag, reload }: Reloaded) {
  const t = useText();
  const change = useChangeUser(login.id, etag);
  const [open, setOpen] = useState('');
  const send = (wanted: Change) => change.mutate(wanted, { say: t('users.saved'), onSuccess: () => setOpen('') });
  const { active } = login.status;
  return (
    <VStack gap="space-24">
      <PageTitle tab={t('users.one.title')}>
        <bdi>{login.displayName}</bdi>
      </PageTitle>
      {login.own && <InlineMessage status="info">{t('users.own')}</InlineMessage>}
      {!active && <InlineMessage status="warning">{t('users.closed')}</InlineMessage>}
      {change.error &&
        (isConflict(change.error) ? (
          <ConflictNotice onReload={() => (change.reset(), reload())} />
        ) : (
          <Failure error={change.error} />
        ))}
      <section>
        <Heading level="2" size="small" spacing>
          {t('users.roles')}
        </Heading>
        <VStack gap="space-12">
          {login.roles.length === 0 && <BodyLong>{t('users.roles.none')}</BodyLong>}
          {login.roles.map(({ role, scope, scopeId, place }) => {
            const key = `${role} ${scope} ${scopeId ?? ''}`;
            const words = `${t(`role.${role}`)}, ${place ?? t(`users.scope.${scope}`)}`;
            return (
              <HStack key={key} gap="space-12" align="center">
                <span>{words}</span>
                {!login.own &&
                  (open === key ? (
                    <ReasonForm
                      action={t('users.take')}
                      busy={change.isPending}
                      onClose={() => setOpen('')}
                      onSend={(reason) => send({ step: 'roles/removal', body: { role, scope, scopeId, reason } })}
                    />
                  ) : (
                    <Button
                      size="xsmall"
                      variant="tertiary"
                      aria-label={t('users.take.label', { role: words })}
                      onClick={() => setOpen(key)}
                    >
                      {t('users.take')}
                    </Button>
                  ))}
              </HStack>
            );
          })}
          {!login.own && active && (
            <GiveRole kind={login.kind} busy={change.isPending} onSend={(body) => send({ step: 'roles', body })} />
          )}
        </VStack>
      </section>
      <Access login={login} open={open} setOpen={setOpen} reload={reload} busy={change.isPending} send={send} />
    </VStack>
  );
}

interface AccessProps {
  login: Login;
  open: string;
  setOpen: (what: string) => void;
  reload: () => void;
  busy: boolean;
  send: (wanted: Change) => void;
}

function Access({ login, open, setOpen, reload, busy, send }: AccessProps) {
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
        <HStack gap="space-12">
          <Button
            size="small"
            variant="secondary"
            loading={end.isPending}
            onClick={() => end.mutate(undefined, { say: t('users.sessions.done') })}
          >
            {t('users.sessions')}
          </Button>
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
