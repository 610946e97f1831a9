import { BodyLong, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { newKey } from '~/api/request';
import type { FormError } from '~/components/ui/FormErrors';
import { PageTitle } from '~/components/ui/PageTitle';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useWorkplace } from '~/features/employer/staff/workplaces';
import { WorkplacePicker } from '~/features/employer/staff/WorkplacePicker';
import { localPointer } from '~/features/practiceplace/need/checks';
import { emptyDraft, requestOf } from '~/features/practiceplace/need/draft';
import { OrderForm, orderErrors } from '~/features/practiceplace/staff/OrderForm';
import { useTakeOrder } from '~/features/practiceplace/staff/places';
import { useText } from '~/lib/text';

/** "Ta imot bestilling": the need on one page while one is on the phone; the employer then says yes to it (PLC-13). */
export default function TakeOrderPage() {
  const t = useText();
  const navigate = useNavigate();
  const refused = useFormErrors();
  const [params] = useSearchParams();
  const [draft, setDraft] = useState(() => ({
    ...emptyDraft(newKey()),
    workplaceId: params.get('workplace') ?? undefined,
  }));
  const [placeId, setPlaceId] = useState<string>();
  const [missing, setMissing] = useState<FormError[]>([]);
  const take = useTakeOrder(setPlaceId);
  const chosen = useWorkplace(draft.workplaceId ?? '').data?.data;
  const errors = missing.length > 0 ? missing : take.error ? refused(take.error, localPointer) : [];
  const send = () => {
    const absent = [
      ...(draft.workplaceId ? [] : [{ field: '/workplaceId', message: t('places.new.workplace.missing') }]),
      ...orderErrors(draft, t),
    ];
    setMissing(absent);
    if (!draft.workplaceId || absent.length > 0) return;
    take.mutate(
      { workplaceId: draft.workplaceId, place: requestOf(draft), placeId, key: draft.key },
      {
        say: t('places.submitted'),
        onSuccess: (place) => {
          void navigate(`/work/practice-places/${place.id}`);
        },
      },
    );
  };
  return (
    <VStack gap="space-16">
      <PageTitle prefix={errors.length > 0 ? `${t('ui.error.prefix')} ` : ''}>{t('places.new.title')}</PageTitle>
      <BodyLong className="narrow">{t('places.new.lead')}</BodyLong>
      <OrderForm
        draft={draft}
        onChange={(next) => {
          setDraft({ ...next, workplaceId: next.workplaceId });
          setMissing([]);
        }}
        errors={errors}
        onSend={send}
        send={t('places.submit')}
        busy={take.isPending}
      >
        <WorkplacePicker
          id="/workplaceId"
          label={t('places.head.workplace')}
          chosen={chosen && { id: chosen.id, name: chosen.name }}
          error={errors.find((one) => one.field === '/workplaceId')?.message}
          onChange={(workplaceId) => setDraft({ ...draft, workplaceId })}
        />
      </OrderForm>
    </VStack>
  );
}
