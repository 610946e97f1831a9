import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { BackLink } from '~/components/ui/BackLink';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { WeightTable } from '~/features/matching/how/WeightTable';
import { WeightForm } from '~/features/matching/weights/WeightForm';
import { WeightHistory } from '~/features/matching/weights/WeightHistory';
import { useChangeWeights, useWeightProfile, type WeightProfile } from '~/features/matching/weights/weights';
import { useText } from '~/lib/text';

/** One profile: what counts how much, changing it, and every version that has been (MAT-08). */
export default function WeightProfilePage() {
  const t = useText();
  const { code = '' } = useParams();
  const query = useWeightProfile(code);
  return (
    <VStack gap="space-16">
      <div>
        <BackLink to="/admin/weights">{t('weights.title')}</BackLink>
      </div>
      {!query.data && <PageTitle>{t('weights.one.title')}</PageTitle>}
      <Loaded query={query}>
        {({ data, etag }) => <One profile={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

interface Props {
  profile: WeightProfile;
  etag: string | null;
  reload: () => void;
}

function One({ profile, etag, reload }: Props) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const change = useChangeWeights(profile.code, etag);
  return (
    <VStack gap="space-24">
      <PageTitle tab={t('weights.one.title')}>{t(`weights.name.${profile.code}`)}</PageTitle>
      <BodyLong>{t(`weights.who.${profile.code}`)}</BodyLong>
      {isConflict(change.error) && <ConflictNotice onReload={() => (change.reset(), reload())} />}
      {editing ? (
        <WeightForm
          profile={profile}
          busy={change.isPending}
          error={change.error}
          onSend={(wanted) => change.mutate(wanted, { say: t('weights.saved'), onSuccess: () => setEditing(false) })}
          onClose={() => (change.reset(), setEditing(false))}
        />
      ) : (
        <VStack gap="space-16" align="start">
          <WeightTable caption={t(`weights.name.${profile.code}`)} weights={profile.weights} />
          <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
            {t('weights.edit')}
          </Button>
        </VStack>
      )}
      <WeightHistory profile={profile} etag={etag} reload={reload} />
    </VStack>
  );
}
