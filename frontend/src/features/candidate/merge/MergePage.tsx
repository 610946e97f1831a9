import { BodyLong, LocalAlert, VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import type { Versioned } from '~/api/client';
import { BackLink } from '~/components/ui/BackLink';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { CompareConsents } from '~/features/candidate/merge/CompareConsents';
import { CompareProfiles } from '~/features/candidate/merge/CompareProfiles';
import { CompareSides } from '~/features/candidate/merge/CompareSides';
import { ConfirmMerge } from '~/features/candidate/merge/ConfirmMerge';
import { useComparison } from '~/features/candidate/merge/merges';
import type { Comparison } from '~/features/candidate/merge/types';
import { useText } from '~/lib/text';
import '~/features/candidate/merge/merge.css';

/** Two records of one person side by side, and the way to make them one (CAN-27). */
export default function MergePage() {
  const { id = '', otherId = '' } = useParams();
  const t = useText();
  const query = useComparison(id, otherId);
  return (
    <VStack gap="space-24">
      <div>
        <BackLink to={`/work/candidates/${id}`}>{t('merge.back')}</BackLink>
        <PageTitle>{t('merge.title')}</PageTitle>
        <BodyLong className="narrow">{t('merge.lead')}</BodyLong>
      </div>
      <Loaded query={query}>{(read) => <Compared key={id} read={read} reload={() => void query.refetch()} />}</Loaded>
    </VStack>
  );
}

function Compared({ read, reload }: { read: Versioned<Comparison>; reload: () => void }) {
  const t = useText();
  const { survivor, merged, obstacles } = read.data;
  return (
    <VStack gap="space-24">
      <CompareSides survivor={survivor} merged={merged} />
      <div>
        <LinkButton
          to={`/work/candidates/${merged.candidateId}/merge/${survivor.candidateId}`}
          variant="secondary"
          size="small"
        >
          {t('merge.swap', { number: merged.number })}
        </LinkButton>
      </div>
      <CompareProfiles comparison={read.data} />
      <CompareConsents comparison={read.data} />
      {obstacles.length > 0 ? (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title>{t('merge.obstacles')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>
            <ul>
              {obstacles.map((one) => (
                <li key={one}>{t(`merge.obstacle.${one}`)}</li>
              ))}
            </ul>
          </LocalAlert.Content>
        </LocalAlert>
      ) : (
        <ConfirmMerge comparison={read.data} etag={read.etag} reload={reload} />
      )}
    </VStack>
  );
}
