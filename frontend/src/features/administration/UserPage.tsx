import { BodyLong, Button, Heading, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { MoveUser } from '~/features/administration/MoveUser';
import { GiveRole } from '~/features/administration/GiveRole';
import { ReasonForm } from '~/features/administration/ReasonForm';
import { UserAccess } from '~/features/administration/UserAccess';
import { useChangeUser, useUser, type Change, type Login } from '~/features/administration/users';
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
      {login.kind === 'STAFF' && !login.own && active && (
        <section>
          <Heading level="2" size="small" spacing>
            {t('users.office')}
          </Heading>
          <MoveUser key={login.version} office={login.office} busy={change.isPending} onSend={send} />
        </section>
      )}
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
      <UserAccess login={login} open={open} setOpen={setOpen} reload={reload} busy={change.isPending} send={send} />
    </VStack>
  );
}
