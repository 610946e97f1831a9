import { Button, HStack, VStack } from '@navikt/ds-react';
import type { FormEvent } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice, MeanwhileNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import type { WorkplaceView } from '~/features/employer/staff/types';
import { useChangeOwner, useWorkplace } from '~/features/employer/staff/workplaces';
import { ColleaguePicker } from '~/features/organisation/ColleaguePicker';
import { useText } from '~/lib/text';
import { useKept } from '~/lib/useKept';

interface Props {
  workplace: WorkplaceView;
  etag: string | null;
  onClose: () => void;
}

const peopleOf = ({ ownerId, deputyId }: WorkplaceView) => ({ ownerId: ownerId ?? null, deputyId: deputyId ?? null });

/** One person owns the relation, another stands in (EMP-03). */
export function OwnerForm({ workplace, etag, onClose }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const change = useChangeOwner(workplace.id);
  const again = useWorkplace(workplace.id);
  const kept = useKept({ value: peopleOf(workplace), etag });
  const { draft } = kept;
  const errors = change.error && !isConflict(change.error) ? refused(change.error) : [];
  const fault = (field: string) => errors.find((one) => one.field === field)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ ...draft, etag: kept.etag }, { say: t('ui.saved'), onSuccess: onClose });
  };
  const meet = async () => {
    const { data } = await again.refetch();
    if (!data) return;
    change.reset();
    kept.met({ value: peopleOf(data.data), etag: data.etag });
  };
  return (
    <form onSubmit={send} noValidate>
      <VStack gap="space-12">
        {isConflict(change.error) && <ConflictNotice onReload={() => void meet()} />}
        {kept.meanwhile && <MeanwhileNotice changes={[[t('workplaces.head.owner'), workplace.contact?.name ?? '']]} />}
        <FormErrors errors={errors} />
        <div className="filters">
          <ColleaguePicker
            id="/ownerId"
            label={t('workplaces.head.owner')}
            value={draft.ownerId}
            error={fault('/ownerId')}
            onChange={(ownerId) => kept.setDraft({ ...draft, ownerId })}
          />
          <ColleaguePicker
            id="/deputyId"
            label={t('workplaces.deputy')}
            value={draft.deputyId}
            error={fault('/deputyId')}
            onChange={(deputyId) => kept.setDraft({ ...draft, deputyId })}
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
