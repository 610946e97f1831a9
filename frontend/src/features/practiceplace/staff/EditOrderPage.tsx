import { BodyLong, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isConflict } from '~/api/problem';
import { newKey } from '~/api/request';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import type { FormError } from '~/components/ui/FormErrors';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { steps } from '~/features/practiceplace/need/checks';
import { draftOf, requestOf, type NeedDraft } from '~/features/practiceplace/need/draft';
import { useNeedWords } from '~/features/practiceplace/need/useNeedWords';
import { OrderForm, orderErrors } from '~/features/practiceplace/staff/OrderForm';
import { useEditPlace, usePlace } from '~/features/practiceplace/staff/places';
import type { PlaceView } from '~/features/practiceplace/staff/types';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';

/** Changes a draft, or what waits for approval; the employer says yes anew. */
export default function EditOrderPage() {
  const t = useText();
  const { id = '' } = useParams();
  const query = usePlace(id);
  return (
    <VStack gap="space-16">
      <PageTitle>{t('places.edit.title')}</PageTitle>
      <Loaded query={query}>{({ data, etag }) => <Edit place={data} etag={etag} reload={query.refetch} />}</Loaded>
    </VStack>
  );
}

interface Props {
  place: PlaceView;
  etag: string | null;
  reload: ReturnType<typeof usePlace>['refetch'];
}

const read = (place: PlaceView) => draftOf({ ...place, prospectLocked: false }, newKey());

/** The questions whose sentences differ between two drafts, with the sentences of the later one. */
function useNeedChanges() {
  const t = useText();
  const words = useNeedWords();
  return ({ before, after }: { before: NeedDraft; after: NeedDraft }) =>
    steps.flatMap((step) => {
      const now = words(step, after).join(' ');
      return step !== 'review' && now !== words(step, before).join(' ') ? [[t(`need.step.${step}`), now] as const] : [];
    });
}

function Edit({ place, etag, reload }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const edit = useEditPlace(place.id);
  const changed = useNeedChanges();
  const kept = useKept({ value: read(place), etag });
  const { draft } = kept;
  const [missing, setMissing] = useState<FormError[]>([]);
  const errors = missing.length > 0 ? missing : edit.error && !isConflict(edit.error) ? refused(edit.error) : [];
  const send = () => {
    const absent = orderErrors(draft, t);
    setMissing(absent);
    if (absent.length > 0) return;
    edit.mutate(
      { body: requestOf(draft), etag: kept.etag },
      {
        say: t('ui.saved'),
        onSuccess: () => {
          void navigate(`/work/practice-places/${place.id}`);
        },
      },
    );
  };
  const meet = async () => {
    const { data } = await reload();
    if (!data) return;
    edit.reset();
    kept.met({ value: read(data.data), etag: data.etag });
  };
  return (
    <VStack gap="space-16">
      {isConflict(edit.error) && <ConflictNotice onReload={() => void meet()} />}
      {kept.meanwhile && <MeanwhileNotice changes={changed(kept.meanwhile)} />}
      <BodyLong className="narrow">{t('places.edit.lead')}</BodyLong>
      <OrderForm
        draft={draft}
        onChange={kept.setDraft}
        errors={errors}
        onSend={send}
        send={t('ui.save')}
        busy={edit.isPending}
      />
    </VStack>
  );
}
