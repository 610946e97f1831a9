import { BodyLong, Button, Heading, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { BackLink } from '~/components/ui/BackLink';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Failure } from '~/components/ui/Failure';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { NewOffice } from '~/features/administration/offices/NewOffice';
import { OfficeForm } from '~/features/administration/offices/OfficeForm';
import { useChangeOffice, useMoveOffice, useOffice, type Office } from '~/features/administration/offices/offices';
import { useText } from '~/lib/text';

/** One office, or a new one. */
export default function OfficePage() {
  const { id = '' } = useParams();
  return id === 'new' ? <NewOffice /> : <OldOffice id={id} />;
}

/** What it is, who leads it, what stands at it, and closing it. */
function OldOffice({ id }: { id: string }) {
  const t = useText();
  const query = useOffice(id);
  return (
    <VStack gap="space-16">
      <div>
        <BackLink to="/admin/offices">{t('offices.title')}</BackLink>
      </div>
      {!query.data && <PageTitle>{t('offices.one.title')}</PageTitle>}
      <Loaded query={query}>
        {({ data, etag }) => <One key={data.version} office={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

interface Props {
  office: Office;
  etag: string | null;
  reload: () => void;
}

function One({ office, etag, reload }: Props) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const change = useChangeOffice(office.id, etag);
  return (
    <VStack gap="space-24">
      <PageTitle tab={t('offices.one.title')}>
        <bdi>{office.name}</bdi>
      </PageTitle>
      {office.closed && <InlineMessage status="warning">{t('offices.closed.text')}</InlineMessage>}
      {isConflict(change.error) && <ConflictNotice onReload={() => (change.reset(), reload())} />}
      {editing ? (
        <OfficeForm
          office={office}
          action={t('offices.save')}
          busy={change.isPending}
          error={change.error}
          onSend={(wanted) => change.mutate(wanted, { say: t('offices.saved'), onSuccess: () => setEditing(false) })}
        />
      ) : (
        <VStack gap="space-16" align="start">
          <Pairs
            items={[
              [t('offices.number'), office.number],
              [t('offices.region'), t(`region.${office.region}`)],
              [t('offices.municipalities'), office.municipalities.map((one) => one.name).join(', ')],
              [t('offices.leader'), office.leaders.join(', ') || t('offices.leader.none')],
            ]}
          />
          {office.shared && <BodyLong>{t('offices.shared.now')}</BodyLong>}
          {!office.closed && (
            <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
              {t('offices.edit')}
            </Button>
          )}
          {office.leaders.length === 0 && !office.closed && (
            <VStack gap="space-8" align="start">
              <BodyLong>{t('offices.leader.help')}</BodyLong>
              <LinkButton to="/admin/users" size="small">
                {t('users.title')}
              </LinkButton>
            </VStack>
          )}
        </VStack>
      )}
      <Closing office={office} etag={etag} reload={reload} />
    </VStack>
  );
}

/** What is left at the office with what to do about it; the button when nothing is. */
function Closing({ office, etag, reload }: Props) {
  const t = useText();
  const move = useMoveOffice(office.id, etag);
  const left = office.standing;
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t(office.closed ? 'offices.reopen' : 'offices.close')}
      </Heading>
      <VStack gap="space-12" align="start">
        {move.error &&
          (isConflict(move.error) ? (
            <ConflictNotice onReload={() => (move.reset(), reload())} />
          ) : (
            <Failure error={move.error} />
          ))}
        {left.length > 0 && <BodyLong>{t('offices.left')}</BodyLong>}
        {left.length > 0 && (
          <ul>
            {left.map(({ thing, count }) => (
              <li key={thing}>{t(`offices.left.${thing}`, { count })}</li>
            ))}
          </ul>
        )}
        {left.length === 0 && !office.closed && <BodyLong>{t('offices.close.text')}</BodyLong>}
        {(left.length === 0 || office.closed) && (
          <Button
            size="small"
            variant="secondary"
            loading={move.isPending}
            onClick={() =>
              move.mutate(office.closed ? 'reopening' : 'closure', {
                say: t(office.closed ? 'offices.reopened' : 'offices.closed.done'),
              })
            }
          >
            {t(office.closed ? 'offices.reopen' : 'offices.close')}
          </Button>
        )}
      </VStack>
    </section>
  );
}
