import { Heading, VStack } from '@navikt/ds-react';
import { EmptyState } from '~/components/ui/EmptyState';
import { Loaded } from '~/components/ui/Loaded';
import { ShowMore } from '~/components/ui/ShowMore';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { PlaceTable } from '~/features/practiceplace/staff/PlaceTable';
import { usePlaces } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

/** The places of one workplace. */
export function PlacesHere({ workplace }: { workplace: WorkplaceView }) {
  const t = useText();
  const list = usePlaces({ query: '', state: '', workplace: workplace.id, municipality: '', chance: '', sort: '' });
  return (
    <section>
      <Heading level="2" size="small" spacing>
        {t('places.title')}
      </Heading>
      <Loaded query={list}>
        {() =>
          list.rows.length === 0 ? (
            <EmptyState level="3" why={t('places.here.empty')} help={t('places.here.empty.help')} />
          ) : (
            <VStack gap="space-12">
              <PlaceTable rows={list.rows} withWorkplace={false} />
              <ShowMore more={list.more} busy={list.isFetchingNextPage} />
            </VStack>
          )
        }
      </Loaded>
    </section>
  );
}
