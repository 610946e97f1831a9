import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useChangeOwner, useWorkplace } from '~/features/employer/staff/workplaces';
import { ColleaguePicker } from '~/features/organisation/ColleaguePicker';
import { announce } from '~/lib/announce';
import { useText } from '~/lib/text';

interface Props {
  workplace: WorkplaceView;
  etag: string | null;
  onClose: () => void;
}

/** One person owns the relation, another stands in (EMP-03). */
export function OwnerForm({ workplace, etag, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const change = useChangeOwner(workplace.id);
  const again = useWorkplace(workplace.id);
  const [ownerId, setOwner] = useState(workplace.ownerId ?? null);
  const [deputyId, setDeputy] = useState(workplace.deputyId ?? null);
  const errors = change.error && !isConflict(change.error) ? refused(change.error, '/ownerId') : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ ownerId, deputyId, etag }, { onSuccess: () => (announce(t('ui.saved')), onClose()) });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        {isConflict(change.error) && <ConflictNotice onReload={() => void again.refetch()} />}
        <FormErrors errors={errors} />
        <div className="filters">
          <ColleaguePicker
            id="/ownerId"
            label={t('workplaces.head.owner')}
            value={ownerId}
            error={fault('/ownerId')}
            onChange={setOwner}
          />
          <ColleaguePicker
            id="/deputyId"
            label={t('workplaces.deputy')}
            value={deputyId}
            error={fault('/deputyId')}
            onChange={setDeputy}
          />
        </div>
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={change.isPending}>
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
