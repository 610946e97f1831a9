import { VStack } from '@navikt/ds-react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { detailsOf, placeRequest, withDetails } from '~/features/practiceplace/details/details';
import { DetailsForm } from '~/features/practiceplace/details/DetailsForm';
import { useEditPlace, usePlace } from '~/features/practiceplace/staff/places';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { useText } from '~/lib/text';

/** The same as the employer's page, entered on its behalf before the place is approved (PLC-13). */
export default function PlaceDetailsPage() {
  const { id = '' } = useParams();
  const t = useText();
  const query = usePlace(id);
  return (
    <VStack gap="space-24">
      <PageTitle>{t('details.title')}</PageTitle>
      <Loaded query={query}>
        {({ data, etag }) => <Editor place={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

function Editor({ place, etag, reload }: { place: PlaceView; etag: string | null; reload: () => void }) {
  const t = useText();
  const go = useNavigate();
  const save = useEditPlace(place.id);
  const page = `/work/practice-places/${place.id}`;
  return (
    <DetailsForm
      initial={detailsOf(place.need)}
      locked={place.approvedNeed != null}
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
