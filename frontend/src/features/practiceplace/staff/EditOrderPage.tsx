import { BodyLong, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { newKey } from '~/api/request';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import type { FormError } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { draftOf, requestOf } from '~/features/practiceplace/need/draft';
import { OrderForm, orderErrors } from '~/features/practiceplace/staff/OrderForm';
import { useEditPlace, usePlace } from '~/features/practiceplace/staff/places';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

/** Changes a draft, or what waits for approval; the employer says yes anew. */
export default function EditOrderPage() {
  const t = useText();
  const { id = '' } = useParams();
  const query = usePlace(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('places.edit.title')}</PageTitle>
      <Loaded query={query}>
        {({ data, etag }) => <Edit key={etag} place={data} etag={etag} reload={() => void query.refetch()} />}
      </Loaded>
    </VStack>
  );
}

function Edit({ place, etag, reload }: { place: PlaceView; etag: string | null; reload: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const edit = useEditPlace(place.id);
  const [draft, setDraft] = useState(() => draftOf({ ...place, prospectLocked: false }, newKey()));
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors =
    missing.length > 0 ? missing : edit.error && !isConflict(edit.error) ? refused(edit.error, '/need/tasks') : [];
  const send = () => {
    const absent = orderErrors(draft, t);
    setMissing(absent);
    if (absent.length > 0) return;
    edit.mutate(
      { body: requestOf(draft), etag },
      {
        onSuccess: () => {
          announce(t('ui.saved'));
          void navigate(`/work/practice-places/${place.id}`);
        },
      },
    );
  };
  return (
    <VStack gap="space-16">
      {isConflict(edit.error) && <ConflictNotice onReload={reload} />}
      <BodyLong className="narrow">{t('places.edit.lead')}</BodyLong>
      <OrderForm
        draft={draft}
        onChange={setDraft}
        errors={errors}
        onSend={send}
        send={t('ui.save')}
        busy={edit.isPending}
      />
    </VStack>
  );
}
