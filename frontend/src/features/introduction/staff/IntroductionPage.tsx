import { BodyLong, BodyShort, HStack, InlineMessage, Link, ReadMore, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { OfferTermsList } from '~/features/introduction/OfferTermsList';
import { RequestText } from '~/features/introduction/RequestText';
import { AgreementLink } from '~/features/introduction/staff/AgreementLink';
import { FirstDelivery } from '~/features/introduction/staff/FirstDelivery';
import { IntroductionSteps } from '~/features/introduction/staff/IntroductionSteps';
import { Preview } from '~/features/introduction/staff/Preview';
import { Questions } from '~/features/introduction/staff/Questions';
import { Turn } from '~/features/introduction/staff/Turn';
import { useIntroduction } from '~/features/introduction/staff/introductions';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { whyUrl } from '~/features/matching/staff/urls';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import '~/features/introduction/staff/staff.css';

/** One introduction: whose turn and by when, the step to take, what the employer sees, what was said. */
export default function IntroductionPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useIntroduction(id);
  return (
    <>
      {!query.data && <PageTitle>{t('introductions.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data, etag }) => <Whole introduction={data} etag={etag} />}</Loaded>
    </>
  );
}

function Whole({ introduction, etag }: { introduction: IntroductionView; etag: string | null }) {
  const t = useText();
  const whom = useWhom();
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('introductions.one.title')}>
          <bdi>{whom(introduction)}</bdi>, {introduction.placeTitle}
        </PageTitle>
        <HStack gap="space-16">
          <Link as={RouterLink} to={`/work/candidates/${introduction.candidateId}`}>
            {t('matches.toCandidate')}
          </Link>
          <Link as={RouterLink} to={`/work/practice-places/${introduction.placeId}`}>
            {t('matches.toPlace')}
          </Link>
          <Link as={RouterLink} to={`/work/workplaces/${introduction.workplaceId}`}>
            <bdi>{introduction.workplaceName}</bdi>
          </Link>
        </HStack>
      </div>
      <div className="introduction-columns">
        <VStack gap="space-24">
          <section className="turn" aria-label={t('introductions.whoseTurn')}>
            <Turn row={introduction} anew={introduction.askedAnew != null} />
          </section>
          {introduction.needsNoJobYes && <InlineMessage status="warning">{t('introductions.noJob')}</InlineMessage>}
          {introduction.askedAnew && (
            <InlineMessage status="warning">
              {t('introductions.anew', {
                told: t(`prospect.${introduction.askedAnew.told}`),
                now: t(`prospect.${introduction.askedAnew.now}`),
              })}
            </InlineMessage>
          )}
          <AgreementLink introduction={introduction} />
          {introduction.state === 'CONSENTED' && introduction.candidateName && (
            <FirstDelivery candidateId={introduction.candidateId} placeId={introduction.placeId} />
          )}
          <IntroductionSteps introduction={introduction} etag={etag} />
          <Questions introduction={introduction} />
          {introduction.offer && (
            <Section title={t('introductions.offer')}>
              <OfferTermsList offer={introduction.offer} />
            </Section>
          )}
          <Background introduction={introduction} />
        </VStack>
        <VStack gap="space-24">
          <Preview id={introduction.id} receiver={introduction.workplaceName} />
          {introduction.request && (
            <ReadMore header={t('introductions.told.show')}>
              <VStack gap="space-24" paddingBlock="space-12">
                <RequestText request={introduction.request} />
              </VStack>
            </ReadMore>
          )}
        </VStack>
      </div>
    </VStack>
  );
}

/** Why this pair, from where it was found, and the match as it was kept. */
function Background({ introduction }: { introduction: IntroductionView }) {
  const t = useText();
  const dates = useDates();
  const { match } = introduction;
  return (
    <Section title={t('introductions.background')}>
      <BodyLong className="as-written">{introduction.reason}</BodyLong>
      <Pairs
        items={[
          [t('introductions.mode'), t(`introductions.mode.${introduction.mode}`)],
          [t('introductions.createdAt'), dates.long(introduction.createdAt)],
          [
            t('introductions.match'),
            match &&
              t('introductions.match.text', {
                profile: t(`weightProfile.${match.weightProfile}`),
                known: match.k,
                applicable: match.a,
                date: dates.long(match.storedAt),
              }),
          ],
          [t('introductions.closing'), introduction.closingWords],
        ]}
      />
      {introduction.candidateName && (
        <Link
          as={RouterLink}
          to={whyUrl(introduction, introduction.mode === 'USER_FIRST' ? 'candidates' : 'practice-places')}
        >
          {t('introductions.toMatch')}
        </Link>
      )}
      {!match && <BodyShort size="small">{t('introductions.match.later')}</BodyShort>}
    </Section>
  );
}
