import { Button, HStack, VStack } from '@navikt/ds-react';
import type { FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { PeopleFields } from '~/features/employer/staff/PeopleFields';
import type { WorkplaceRequest, WorkplaceView } from '~/features/employer/staff/types';
import { useUpdateWorkplace, useWorkplace } from '~/features/employer/staff/workplaces';
import { WorkplaceFields } from '~/features/employer/staff/WorkplaceFields';
import { useText, type MessageKey } from '~/lib/text';
import { useKept } from '~/lib/useKept';

interface Props {
  workplace: WorkplaceView;
  etag: string | null;
  onClose: () => void;
}

const asRequest = (view: WorkplaceView): WorkplaceRequest => ({
  name: view.name,
  department: view.department,
  sector: view.sector,
  surroundings: view.surroundings,
  industry: view.industry,
  industryCode: view.industryCode,
  employees: view.employees,
  sizeBand: view.sizeBand,
  municipalityNumber: view.municipalityNumber,
  postCode: view.postCode,
  iaAgreement: view.iaAgreement,
  contacts: view.contacts,
});

const labels = {
  name: 'workplaces.name',
  department: 'workplaces.department',
  sector: 'workplaces.sector',
  surroundings: 'workplaces.surroundings',
  industry: 'workplaces.industry',
  industryCode: 'workplaces.industryCode',
  employees: 'workplaces.employees',
  postCode: 'workplaces.postCode',
  contacts: 'workplaces.people',
} as const satisfies Partial<Record<keyof WorkplaceRequest, MessageKey>>;

/** The names of what differs between two versions. */
const changed = (before: WorkplaceRequest, after: WorkplaceRequest) =>
  (Object.keys(labels) as (keyof typeof labels)[])
    .filter((part) => JSON.stringify(before[part] ?? null) !== JSON.stringify(after[part] ?? null))
    .map((part) => labels[part]);

/** Changes what is told of a workplace, and its people. */
export function EditWorkplace({ workplace, etag, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const update = useUpdateWorkplace(workplace.id);
  const again = useWorkplace(workplace.id);
  const kept = useKept({ value: asRequest(workplace), etag });
  const { draft: form, setDraft: setForm, meanwhile } = kept;
  const errors = update.error && !isConflict(update.error) ? refused(update.error) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    update.mutate({ body: form, etag: kept.etag }, { say: t('ui.saved'), onSuccess: onClose });
  };
  const meet = async () => {
    const { data } = await again.refetch();
    if (!data) return;
    update.reset();
    kept.met({ value: asRequest(data.data), etag: data.etag });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        {isConflict(update.error) && <ConflictNotice onReload={() => void meet()} />}
        {meanwhile && (
          <MeanwhileNotice changes={changed(meanwhile.before, meanwhile.after).map((label) => [t(label), ''])} />
        )}
        <FormErrors errors={errors} />
        <WorkplaceFields pointer="" value={form} onChange={setForm} errors={errors} />
        <PeopleFields
          people={form.contacts ?? []}
          errors={errors}
          onChange={(contacts) => setForm({ ...form, contacts })}
        />
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={update.isPending}>
            {t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
