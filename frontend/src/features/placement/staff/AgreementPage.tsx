import { BodyShort, HStack, Link, VStack } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { LinkButton } from '~/components/ui/LinkButton';
import { PageTitle } from '~/components/ui/PageTitle';
import { AgreementForm } from '~/features/placement/staff/AgreementForm';
import { AgreementSteps } from '~/features/placement/staff/AgreementSteps';
import { AgreementText } from '~/features/placement/staff/AgreementText';
import { Gates } from '~/features/placement/staff/Gates';
import { useAgreement } from '~/features/placement/staff/placements';
import type { AgreementView } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';
import '~/features/placement/staff/staff.css';

/** The agreement of three parties: the text, what must hold before start, and who has said yes (AGR-01 to AGR-07). */
export default function AgreementPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useAgreement(id);
  return (
    <>
      {!query.data && <PageTitle>{t('agreements.one.title')}</PageTitle>}
      <Loaded query={query}>{({ data, etag }) => <Agreement agreement={data} etag={etag} />}</Loaded>
    </>
  );
}

function Agreement({ agreement, etag }: { agreement: AgreementView; etag: string | null }) {
  const t = useText();
  const kept = useKept({ value: agreement.content, etag });
  return (
    <VStack gap="space-24">
      <div>
        <PageTitle tab={t('agreements.one.title')}>
          {t('agreements.of')}{' '}
          <bdi>{agreement.candidateName ?? t('candidates.tab', { number: agreement.candidateNumber })}</bdi>,{' '}
          <bdi>{agreement.workplaceName}</bdi>
        </PageTitle>
        <HStack gap="space-16" align="center">
          <BodyShort weight="semibold">{t(`agreements.state.${agreement.state}`)}</BodyShort>
          <Link as={RouterLink} to={`/work/introductions/${agreement.introductionId}`}>
            {t('introductions.one.title')}
          </Link>
          {agreement.placementId && (
            <LinkButton to={`/work/placements/${agreement.placementId}`} size="small">
              {t('agreements.toPlacement')}
            </LinkButton>
          )}
        </HStack>
      </div>
      <div className="agreement-columns">
        {agreement.state === 'DRAFT' ? (
          <AgreementForm agreement={agreement} kept={kept} />
        ) : (
          <AgreementText content={agreement.content} />
        )}
        <VStack gap="space-24" as="aside" aria-label={t('agreements.gates')}>
          <AgreementSteps agreement={agreement} unsaved={agreement.state === 'DRAFT' && kept.dirty} />
          <Gates missing={agreement.gates} />
        </VStack>
      </div>
    </VStack>
  );
}
