import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Failure } from '~/components/ui/Failure';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { Section } from '~/components/ui/Section';
import { useMyConsents, useOpenCard, type MyConsent } from '~/features/candidate/me/consents';
import { useMe } from '~/features/candidate/me/me';
import { NoJobYes } from '~/features/candidate/me/NoJobYes';
import { MyConsentCard } from '~/features/candidate/me/MyConsentCard';
import { isLanguage } from '~/lib/language';
import { isNoticeLanguage } from '~/lib/noticeLanguage';
import { useText } from '~/lib/text';

const groups = [
  ['asked', ['ASKED']],
  ['given', ['GIVEN']],
  ['over', ['REFUSED', 'WITHDRAWN', 'EXPIRED']],
] as const;

/** What is shared with whom: what is asked first, then what holds, then what is over. */
export default function MyConsentsPage() {
  const t = useText();
  const me = useMe().data;
  const own = me?.contactLanguage;
  const reading = isNoticeLanguage(own) && !isLanguage(own) ? own : undefined;
  const consents = useMyConsents(reading);
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle>{t('consents.title')}</PageTitle>
        <BodyLong>{t('consents.lead')}</BodyLong>
      </div>
      <Loaded query={consents}>{(all) => <Groups all={all} />}</Loaded>
      {me?.acceptsNoJob && <NoJobYes />}
      <PrivacyLink language={own} />
    </VStack>
  );
}

function Groups({ all }: { all: readonly MyConsent[] }) {
  const t = useText();
  const card = useOpenCard();
  const open = all.some(({ type, state }) => type === 'ANONYMOUS_CARD' && (state === 'GIVEN' || state === 'ASKED'));
  const sharing = all.some(({ state }) => state === 'GIVEN' || state === 'ASKED');
  return (
    <>
      {card.error && <Failure error={card.error} />}
      {!sharing && <EmptyState why={t('consents.empty.why')} help={t('consents.empty.help')} />}
      {!open && (
        <Section title={t('consents.card')}>
          <BodyLong>{t('consents.card.text')}</BodyLong>
          <div>
            <Button
              variant="secondary"
              loading={card.isPending}
              onClick={() => card.mutate(undefined, { say: t('consents.card.done') })}
            >
              {t('consents.card.open')}
            </Button>
          </div>
        </Section>
      )}
      {groups.map(([group, states]) => {
        const own = all.filter(({ state }) => (states as readonly string[]).includes(state));
        return (
          own.length > 0 && (
            <Section key={group} title={t(`consents.${group}`)}>
              {own.map((consent) => (
                <MyConsentCard key={consent.id} consent={consent} />
              ))}
            </Section>
          )
        );
      })}
    </>
  );
}
