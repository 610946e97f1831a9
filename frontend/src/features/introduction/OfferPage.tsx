import { BodyLong, Heading, Link, LocalAlert, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { Call } from '~/components/ui/Call';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { Section } from '~/components/ui/Section';
import { useMe } from '~/features/candidate/me/me';
import { AnswerOffer, type Receipt } from '~/features/introduction/AnswerOffer';
import { ReturnedApplication, WaitingApplication } from '~/features/introduction/apply/OwnApplication';
import { NoJob } from '~/features/introduction/NoJob';
import { useMyOffer } from '~/features/introduction/myOffers';
import { OfferTermsList } from '~/features/introduction/OfferTermsList';
import { ProspectAnew } from '~/features/introduction/ProspectAnew';
import { PresentationText } from '~/features/introduction/PresentationText';
import { RequestText } from '~/features/introduction/RequestText';
import type { MyOffer } from '~/features/introduction/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Flow (i): what is asked, of whom, by when; the honest content; then yes, no, or ask first. */
export default function OfferPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useMyOffer(id);
  const [receipt, setReceipt] = useState<Receipt>();
  const asks = query.data?.asks;
  const own = query.data?.applied && !asks;
  return (
    <VStack gap="space-24">
      <PageTitle tab={t('ask.title')}>{t(own ? 'apply.own' : asks ? `ask.title.${asks}` : 'ask.title')}</PageTitle>
      <Loaded query={query}>
        {(offer) => (
          <>
            {receipt && (
              <LocalAlert status="success">
                <LocalAlert.Header>
                  <LocalAlert.Title>{t('ask.receipt')}</LocalAlert.Title>
                </LocalAlert.Header>
                <LocalAlert.Content>{t(`ask.receipt.${receipt}`)}</LocalAlert.Content>
              </LocalAlert>
            )}
            <Question offer={offer} answered={receipt !== undefined} onAnswered={setReceipt} />
          </>
        )}
      </Loaded>
    </VStack>
  );
}

const over = ['EXPIRED', 'WITHDRAWN', 'CLOSED_BY_PLACE', 'NOT_INTERESTED', 'NOT_CHOSEN', 'RETURNED'];

function Question(props: { offer: MyOffer; answered: boolean; onAnswered: (receipt: Receipt) => void }) {
  const { offer, answered, onAnswered } = props;
  const t = useText();
  const dates = useDates();
  const { request, asks } = offer;
  const me = useMe().data;
  const language = me?.contactLanguage;
  const whom = <Call contact={request.contact} whom={t('ask.contact')} />;
  if (over.includes(offer.state) && !answered)
    return (
      <>
        {offer.returned ? (
          <ReturnedApplication offer={offer} returned={offer.returned} />
        ) : (
          <EmptyState
            why={t('ask.over.why')}
            help={t('ask.over.help')}
            action={<LinkButton to="/me">{t('ask.home')}</LinkButton>}
          />
        )}
        {whom}
      </>
    );
  return (
    <>
      <BodyLong size="large">
        {asks
          ? t(`ask.lead.${asks}`, { title: request.title, workplace: request.workplace })
          : t('ask.lead.none', { title: request.title, workplace: request.workplace })}
      </BodyLong>
      {offer.state === 'APPLIED' && <WaitingApplication offer={offer} />}
      {asks && offer.dueOn && <BodyLong weight="semibold">{t('ask.due', { date: dates.long(offer.dueOn) })}</BodyLong>}
      {offer.askedAnew && <ProspectAnew id={offer.id} anew={offer.askedAnew} onNo={() => onAnswered('NO')} />}
      {offer.needsNoJobYes && <NoJob />}
      {asks && me?.acceptsNoJob && (
        <Link as={RouterLink} to="/me/consents">
          {t('ask.noJob.given')}
        </Link>
      )}
      {asks === 'OFFER' && offer.offer && (
        <Section title={t('ask.offer')}>
          <OfferTermsList offer={offer.offer} />
        </Section>
      )}
      {offer.presentation && asks !== 'PROSPECT' && (
        <Section title={t('ask.presentation')}>
          <PresentationText offer={offer} />
        </Section>
      )}
      {asks !== 'PRESENTATION' && <RequestText request={request} />}
      {offer.questions.length > 0 && <Questions offer={offer} />}
      {asks && asks !== 'PROSPECT' && (
        <Section title={t('ask.answer')}>
          <AnswerOffer offer={offer} onAnswered={onAnswered} />
          <PrivacyLink language={language} />
        </Section>
      )}
      {whom}
    </>
  );
}

function Questions({ offer }: { offer: MyOffer }) {
  const t = useText();
  return (
    <Section title={t('ask.questions')}>
      {offer.questions.map(({ question, askedAt, answer }) => (
        <div key={askedAt}>
          <Heading level="3" size="xsmall" className="as-written">
            {question}
          </Heading>
          <BodyLong className="as-written">{answer ?? t('ask.questions.waiting')}</BodyLong>
        </div>
      ))}
    </Section>
  );
}
