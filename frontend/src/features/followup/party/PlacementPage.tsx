import { VStack } from '@navikt/ds-react';
import { useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Talks } from '~/features/followup/party/Talks';
import { PlacementParts } from '~/features/placement/party/PlacementParts';
import { useEmployerPlacement } from '~/features/placement/party/placements';
import { useText } from '~/lib/text';

/** A person in practice here, for the firm. */
export default function PlacementPage() {
  const { id = '' } = useParams();
  const t = useText();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('party.placement')}</PageTitle>
      <Loaded query={useEmployerPlacement(id)}>
        {(data) => (
          <PlacementParts
            side="employer"
            placement={data}
            talks={(open) => <Talks side="employer" placementId={id} open={open} />}
          />
        )}
      </Loaded>
    </VStack>
  );
}
