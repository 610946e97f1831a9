import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { PlanFields } from '~/features/employer/plan/PlanFields';
import type { PlanChoices, PlanRequest } from '~/features/employer/plan/plans';
import { useText } from '~/lib/text';

type Lists = Required<Pick<PlanRequest, 'municipalities' | 'industries' | 'offices' | 'providers'>>;
export type PlanDraft = Partial<PlanRequest> & { [list in keyof Lists]: NonNullable<Lists[list]> };

interface Props {
  label: string;
  choices: PlanChoices;
  given: PlanDraft;
  error: Error | null;
  busy: boolean;
  /** Who owns it, as words or as a choice. */
  owner: ReactNode | ((draft: PlanDraft, put: (part: Partial<PlanDraft>) => void, fault: Fault) => ReactNode);
  send: (body: PlanRequest) => void;
  onClose: () => void;
  onReload?: () => void;
}

export type Fault = (field: string) => string | undefined;

/** A plan in one column: what one wants, when, where, in which industries, and with whom. */
export function PlanForm({ label, choices, given, error, busy, owner, send, onClose, onReload }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const [draft, setDraft] = useState(given);
  const put = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const errors = error && !isConflict(error) ? refused(error, listOf) : [];
  const fault: Fault = (field) => errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft as PlanRequest);
  };
  return (
    <form onSubmit={submit} noValidate className="narrow" aria-label={label}>
      <VStack gap="space-12">
        {isConflict(error) && onReload && <ConflictNotice onReload={onReload} />}
        <FormErrors errors={errors} />
        <PlanFields draft={draft} choices={choices} fault={fault} put={put} />
        {typeof owner === 'function' ? owner(draft, put, fault) : <BodyShort size="small">{owner}</BodyShort>}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={busy}>
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

const lists = ['/municipalities', '/industries', '/offices', '/providers'];

/** What is wrong with one of many that are chosen is said at the choice. */
const listOf = (pointer: string) => lists.find((one) => pointer.startsWith(`${one}/`)) ?? pointer;
