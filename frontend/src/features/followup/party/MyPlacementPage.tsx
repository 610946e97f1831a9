import { VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { LinkButton } from '~/components/ui/LinkButton';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { Talks } from '~/features/followup/party/Talks';
import { PlacementParts } from '~/features/placement/party/PlacementParts';
import { useMyPlacement } from '~/features/placement/party/placements';
import { useText } from '~/lib/text';

/** The own placement, for the candidate. */
export default function MyPlacementPage() {
  const t = useText();
  return (
    <VStack gap="space-24">
      <PageTitle>{t('party.placement.mine')}</PageTitle>
      <Loaded query={useMyPlacement()}>
        {(placement) =>
          placement ? (
            <PlacementParts
              side="me"
              placement={placement}
              talks={(open) => <Talks side="me" placementId={placement.id} open={open} />}
            />
          ) : (
            <EmptyState
              why={t('party.none.why')}
              help={t('party.none.help')}
              action={<LinkButton to="/me/places">{t('party.none.places')}</LinkButton>}
            />
          )
        }
      </Loaded>
    </VStack>
  );
}
