import { BodyShort, Button, InlineMessage, Link, Switch, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink, useLocation } from 'react-router';
import { useRoles } from '~/api/session';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { ShowMore } from '~/components/ui/ShowMore';
import { useProblemText } from '~/components/ui/useProblemText';
import { AgreementReviews } from '~/features/employer/staff/AgreementReviews';
import { OwnNetwork } from '~/features/employer/network/OwnNetwork';
import { OwnContacts } from '~/features/employer/staff/OwnContacts';
import { OwnRecoveries } from '~/features/employer/staff/OwnRecoveries';
import { OwnJointVisits } from '~/features/employer/visit/OwnJointVisits';
import { useUndoContact, useWorklist } from '~/features/followup/staff/followUp';
import { WorklistLine } from '~/features/followup/staff/WorklistLine';
import { Worklist } from '~/features/followup/WorklistRow';
import { NewNeeds } from '~/features/matching/search/NewNeeds';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useUrlState } from '~/lib/useUrlState';

const weeksAhead = '14';

/** "Hva nå": what, why, by when, one action a line; the server says the order (FUP-19). */
export default function WorklistPage() {
  const t = useText();
  const roles = useRoles();
  const reads = roles.some((role) =>
    ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER', 'PROVIDER_CONSULTANT'].includes(role),
  );
  const logs = roles.some((role) =>
    [
      'ADVISER',
      'MARKET_CONTACT',
      'MARKET_COORDINATOR',
      'OFFICE_LEADER',
      'PROVIDER_CONSULTANT',
      'PROVIDER_LEADER',
    ].includes(role),
  );
  return (
    <VStack gap="space-16">
      <PageTitle>{t('worklist.title')}</PageTitle>
      <Undo />
      <NewNeeds />
      {reads ? <Lines /> : <Elsewhere />}
      {logs && <OwnRecoveries />}
      {logs && <OwnContacts />}
      {roles.includes('MARKET_CONTACT') && <OwnJointVisits />}
      {logs && <OwnNetwork />}
      {logs && <AgreementReviews />}
      {roles.includes('ADVISER') && (
        <div>
          <Link as={RouterLink} to="/work/workload">
            {t('workload.title')}
          </Link>
        </div>
      )}
    </VStack>
  );
}

function Lines() {
  const t = useText();
  const dates = useDates();
  const [state, set] = useUrlState({ days: '0' });
  const list = useWorklist(Number(state.days) || 0);
  return (
    <>
      <Switch
        size="small"
        checked={state.days !== '0'}
        onChange={(event) => set({ days: event.target.checked ? weeksAhead : '0' })}
      >
        {t('worklist.ahead')}
      </Switch>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState
              why={t('worklist.empty')}
              help={
                list.nextDate ? t('worklist.empty.next', { date: dates.long(list.nextDate) }) : t('worklist.empty.help')
              }
              action={
                <LinkButton to="/work/practice-places?state=SUBMITTED" size="small" variant="secondary">
                  {t('worklist.toPlaces')}
                </LinkButton>
              }
            />
          ) : (
            <VStack gap="space-12">
              <BodyShort size="small" role="status">
                {t('worklist.count', { count: list.rows.length })}
              </BodyShort>
              <Worklist caption={t('worklist.title')}>
                {list.rows.map((row) => (
                  <WorklistLine key={row.id} row={row} />
                ))}
              </Worklist>
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </>
  );
}

/** A contact that was just logged can be taken back, until the page is left or ten minutes have gone. */
function Undo() {
  const t = useText();
  const words = useProblemText();
  const undo = useUndoContact();
  const logged = (useLocation().state as { logged?: string } | null)?.logged;
  const [done, setDone] = useState(false);
  if (!logged || done) return null;
  return (
    <div role="status">
      <InlineMessage status={undo.error ? 'warning' : 'success'}>
        {undo.error ? words(undo.error) : t('worklist.logged')}{' '}
        <Button
          size="xsmall"
          variant="secondary"
          loading={undo.isPending}
          onClick={() => undo.mutate(logged, { say: t('worklist.undone'), onSuccess: () => setDone(true) })}
        >
          {t('ui.undo')}
        </Button>
      </InlineMessage>
    </div>
  );
}

function Elsewhere() {
  const t = useText();
  return (
    <EmptyState
      why={t('worklist.none')}
      help={t('worklist.none.help')}
      action={
        <LinkButton to="/work/workplaces" size="small" variant="secondary">
          {t('workplaces.title')}
        </LinkButton>
      }
    />
  );
}
