import { BodyLong, BodyShort, Heading, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Pairs } from '~/components/ui/Pairs';
import { OfferTermsList } from '~/features/introduction/OfferTermsList';
import { RequestText } from '~/features/introduction/RequestText';
import { AgreementLink } from '~/features/introduction/staff/AgreementLink';
import { IntroductionSteps } from '~/features/introduction/staff/IntroductionSteps';
import { Preview } from '~/features/introduction/staff/Preview';
import { Questions } from '~/features/introduction/staff/Questions';
import { Turn } from '~/features/introduction/staff/Turn';
import { useIntroduction } from '~/features/introduction/staff/introductions';
import type { IntroductionView } from '~/features/introduction/staff/types';
import { useWhom } from '~/features/introduction/staff/useWhom';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** One introduction: whose turn and by when, the step to take, what the employer sees, what was said. */
export default function IntroductionPage() {
  const { id = '' } = useParams();
  const query = useIntroduction(id);
  return <Loaded query={query}>{({ data, etag }) => <Whole introduction={data} etag={etag} />}</Loaded>;
}

function Whole({ introduction, etag }: { introduction: IntroductionView; etag: string | null }) {
  const t = useText();
  const dates = useDates();
  const whom = useWhom();
  const { match } = introduction;
  return (
    <VStack gap="space-24" className="narrow">
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
      <section className="turn" aria-label={t('introductions.whoseTurn')}>
        <Turn row={introduction} />
      </section>
      <AgreementLink introduction={introduction} />
      <IntroductionSteps introduction={introduction} etag={etag} />
      <Questions introduction={introduction} />
      {introduction.offer && (
        <section>
          <Heading level="2" size="small" spacing>
            {t('introductions.offer')}
          </Heading>
          <OfferTermsList offer={introduction.offer} />
        </section>
      )}
      <Preview introduction={introduction} />
      {introduction.request && (
        <section>
          <Heading level="2" size="small" spacing>
            {t('introductions.told')}
          </Heading>
          <RequestText request={introduction.request} />
        </section>
      )}
      <section>
        <Heading level="2" size="small" spacing>
          {t('introductions.background')}
        </Heading>
        <BodyLong spacing>{introduction.reason}</BodyLong>
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
        {!match && <BodyShort size="small">{t('introductions.match.later')}</BodyShort>}
      </section>
    </VStack>
  );
}
