import { BodyLong, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { PrivacyLink } from '~/components/ui/PrivacyLink';
import { Accept } from '~/features/placement/party/Accept';
import { AgreementText } from '~/features/placement/party/AgreementText';
import { useAgreement, type Side } from '~/features/placement/party/agreements';
import { useText } from '~/lib/text';

/** An agreement for one of the two outer parties: where it stands, what it says, the own yes. */
export function AgreementParts({ side }: { side: Side }) {
  const { id = '' } = useParams();
  const t = useText();
  const query = useAgreement(side, id);
  const placementPage = (placementId: string) =>
    side === 'me' ? '/me/placement' : `/employer/placements/${placementId}`;
  return (
    <VStack gap="space-24">
      <PageTitle>{t(side === 'me' ? 'party.agreement.mine' : 'party.agreement')}</PageTitle>
      <Loaded query={query}>
        {(agreement) => (
          <>
            <div>
              <BodyLong>
                <bdi>{agreement.workplaceName}</bdi>
                {agreement.candidateName && (
                  <>
                    {' – '}
                    <bdi>{agreement.candidateName}</bdi>
                  </>
                )}
              </BodyLong>
              <BodyLong weight="semibold">{t(`agreementState.${agreement.state}`)}</BodyLong>
            </div>
            {agreement.placementId && (
              <div>
                <LinkButton variant="secondary" to={placementPage(agreement.placementId)}>
                  {t('party.placement.open')}
                </LinkButton>
              </div>
            )}
            <AgreementText content={agreement.content} />
            <Accept side={side} agreement={agreement} reload={() => void query.refetch()} />
            <PrivacyLink />
          </>
        )}
      </Loaded>
    </VStack>
  );
}
