import { VStack } from '@navikt/ds-react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { detailsOf, placeRequest, withDetails } from '~/features/practiceplace/details/details';
import { DetailsForm } from '~/features/practiceplace/details/DetailsForm';
import type { OwnPlace } from '~/features/practiceplace/need/types';
import { useOwnPlace, useSavePlace } from '~/features/practiceplace/ownPlaces';
import { useText } from '~/lib/text';

/** What the short form does not ask of the own place (PLC-08 to PLC-10, PLC-16, PLC-18, PLC-19). */
export default function DetailsPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = useOwnPlace(id);
  return (
    <VStack gap="space-24">
      <PageTitle>{t('details.title')}</PageTitle>
      <Loaded query={query}>
        {({ data, etag }) => <Editor place={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

function Editor({ place, etag, reload }: { place: OwnPlace; etag: string | null; reload: () => void }) {
  const t = useText();
  const go = useNavigate();
  const save = useSavePlace(place.id);
  const page = `/employer/practice-places/${place.id}`;
  return (
    <DetailsForm
      initial={detailsOf(place.need)}
      locked={place.prospectLocked}
      days={place.durationDays ?? 91}
      back={page}
      busy={save.isPending}
      error={save.error}
      onReload={() => {
        save.reset();
        reload();
      }}
      onSave={(details) =>
        save.mutate(
          { body: withDetails(placeRequest(place), details), etag },
          { say: t('ui.saved'), onSuccess: () => void go(page) },
        )
      }
    />
  );
}
