import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { Call } from '~/components/ui/Call';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Section } from '~/components/ui/Section';
import { useEmployerIntroduction } from '~/features/introduction/employerIntroductions';
import { IntroductionAnswers } from '~/features/introduction/IntroductionAnswers';
import { OfferTermsList } from '~/features/introduction/OfferTermsList';
import { Released } from '~/features/introduction/Released';
import type { EmployerIntroduction } from '~/features/introduction/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** A suggestion to an employer: what is released, whose turn it is, and the answer. */
export default function IntroductionPage() {
  const { id = '' } = useParams();
  const t = useText();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('intro.title')}</PageTitle>
      <Loaded query={useEmployerIntroduction(id)}>{(data) => <Suggestion introduction={data} />}</Loaded>
    </VStack>
  );
}

const over = ['NOT_INTERESTED', 'NOT_CHOSEN', 'OFFER_DECLINED', 'WITHDRAWN', 'CLOSED_BY_PLACE', 'EXPIRED', 'DECLINED'];

function Suggestion({ introduction }: { introduction: EmployerIntroduction }) {
  const t = useText();
  const dates = useDates();
  const { contact, dueOn, offer, state } = introduction;
  const whom = <Call contact={contact} whom={t('intro.contact')} />;
  if (over.includes(state))
    return (
      <>
        <EmptyState
          why={t('intro.over.why')}
          help={t(`intro.over.${state === 'NOT_INTERESTED' || state === 'NOT_CHOSEN' ? 'own' : 'help'}`)}
          action={
            <LinkButton to={`/employer/practice-places/${introduction.placeId}`}>{t('intro.over.place')}</LinkButton>
          }
        />
        {whom}
      </>
    );
  return (
    <>
      <div>
        <BodyShort>
          {t('intro.for')}{' '}
          <Link as={RouterLink} to={`/employer/practice-places/${introduction.placeId}`}>
            {introduction.placeTitle}
          </Link>
        </BodyShort>
        <BodyShort weight="semibold">
          {t(introduction.waitingFor ? `intro.turn.${introduction.waitingFor}` : 'intro.turn.none')}
          {dueOn && ` ${t('intro.due', { date: dates.long(dueOn) })}`}
        </BodyShort>
      </div>
      <Released introduction={introduction} />
      {offer && (
        <Section title={t('intro.offer')}>
          <OfferTermsList offer={offer} />
        </Section>
      )}
      <IntroductionAnswers introduction={introduction} />
      {whom}
    </>
  );
}
