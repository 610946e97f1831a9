import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import { Call } from '~/components/ui/Call';
import { Failure } from '~/components/ui/Failure';
import { Lines, type Line } from '~/components/ui/Lines';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useConfirmAvailability, useMe, type MeView } from '~/features/candidate/me/me';
import { useMyConsents } from '~/features/candidate/me/consents';
import { useMyOffers } from '~/features/introduction/myOffers';
import { useAgreements } from '~/features/placement/party/agreements';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What is asked of me now and by when; then my own pages; then whom to ring. */
export default function MyPage() {
  const t = useText();
  const me = useMe();
  return (
    <VStack gap="space-32">
      <PageTitle>{t('my.title')}</PageTitle>
      <Now />
      <Loaded query={me}>
        {(self) => (
          <>
            {self.unconfirmed && <Available me={self} />}
            <Section title={t('my.pages')}>
              <Lines
                label={t('my.pages')}
                lines={(['profile', 'places', 'placement', 'consents', 'access-log'] as const).map((page) => ({
                  to: `/me/${page}`,
                  title: t(`my.page.${page}`),
                  details: [t(`my.page.${page}.help`)],
                }))}
              />
            </Section>
            <Call contact={self.contact} whom={t('my.contact')} />
          </>
        )}
      </Loaded>
    </VStack>
  );
}

function Now() {
  const t = useText();
  const offers = useMyOffers();
  const lines = useNow();
  return (
    <Section title={t('my.now')}>
      <Loaded query={offers}>
        {() =>
          lines.length > 0 ? <Lines label={t('my.now')} lines={lines} /> : <BodyLong>{t('my.now.none')}</BodyLong>
        }
      </Loaded>
    </Section>
  );
}

/** All that waits for the candidate: questions, agreements, consents; the earliest deadline first. */
function useNow(): Line[] {
  const t = useText();
  const dates = useDates();
  const offers = useMyOffers().rows;
  const agreements = useAgreements('me').data ?? [];
  const consents = useMyConsents().data ?? [];
  const questions = offers
    .flatMap((row) => (row.asks ? [{ ...row, asks: row.asks }] : []))
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
    .map((row) => ({
      to: `/me/offers/${row.id}`,
      title: t(`ask.title.${row.asks}`),
      details: [
        t('my.from', { workplace: row.workplace, title: row.title }),
        row.dueOn && t('ask.due', { date: dates.long(row.dueOn) }),
      ],
    }));
  const toAccept = agreements
    .filter(({ state }) => state === 'PROPOSED' || state === 'PARTLY_ACCEPTED')
    .map((row) => ({ to: `/me/agreements/${row.id}`, title: t('my.agreement'), details: [row.workplaceName] }));
  const asked = consents.some(({ state }) => state === 'ASKED')
    ? [{ to: '/me/consents', title: t('my.consent'), details: [t('my.consent.help')] }]
    : [];
  const agreed = agreements
    .filter(({ state }) => state === 'ACCEPTED' || state === 'IN_FORCE')
    .slice(0, 1)
    .map((row) => ({
      to: '/me/placement',
      title: t('my.placement'),
      details: [
        row.workplaceName,
        t('party.period.value', { from: dates.long(row.startsOn), to: dates.long(row.endsOn) }),
      ],
    }));
  return [...questions, ...toAccept, ...asked, ...agreed];
}

/** "Er du fortsatt ledig?" (CAN-19) */
function Available({ me }: { me: MeView }) {
  const t = useText();
  const dates = useDates();
  const confirm = useConfirmAvailability();
  return (
    <Section title={t('my.available')}>
      {confirm.error && <Failure error={confirm.error} />}
      {me.readinessConfirmedOn && (
        <BodyShort>{t('my.available.last', { date: dates.long(me.readinessConfirmedOn) })}</BodyShort>
      )}
      <div>
        <Button loading={confirm.isPending} onClick={() => confirm.mutate(undefined, { say: t('my.available.done') })}>
          {t('my.available.yes')}
        </Button>
      </div>
      <BodyShort size="small">{t('my.available.no')}</BodyShort>
    </Section>
  );
}
