import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { PeopleFields } from '~/features/employer/staff/PeopleFields';
import type { WorkplaceRequest, WorkplaceView } from '~/features/employer/staff/types';
import { useUpdateWorkplace, useWorkplace } from '~/features/employer/staff/workplaces';
import { WorkplaceFields } from '~/features/employer/staff/WorkplaceFields';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

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
  employees: view.employees,
  sizeBand: view.sizeBand,
  municipalityNumber: view.municipalityNumber,
  postCode: view.postCode,
  iaAgreement: view.iaAgreement,
  contacts: view.contacts,
});

/** Changes what is told of a workplace, and its people. */
export function EditWorkplace({ workplace, etag, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const update = useUpdateWorkplace(workplace.id);
  const again = useWorkplace(workplace.id);
  const [form, setForm] = useState(asRequest(workplace));
  const errors = update.error && !isConflict(update.error) ? refused(update.error, '/name') : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    update.mutate({ body: form, etag }, { onSuccess: () => (announce(t('ui.saved')), onClose()) });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-16">
        {isConflict(update.error) && <ConflictNotice onReload={() => void again.refetch()} />}
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
