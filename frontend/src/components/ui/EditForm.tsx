import { Button, HStack, VStack } from '@navikt/ds-react';
import type { FormEvent, ReactNode } from 'react';
import { isConflict } from '~/api/problem';
import { ConflictNotice } from '~/components/ui/ConflictNotice';
import { FormErrors } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useText } from '~/lib/text';

/** What is wrong with a field, to stand at it. */
export type Fault = (field: string) => string | undefined;

interface Props {
  label: string;
  /** What is sent: what came of it, and whether it is on its way. */
  sent: { error: Error | null; isPending: boolean; reset: () => void };
  onSend: () => void;
  /** Reads anew what somebody else has changed meanwhile; absent for what nobody else can know yet. */
  onReload?: () => void;
  onClose: () => void;
  /** What the button says; "Save" where nothing is told. */
  action?: string;
  /** The field at which a fault of this pointer is told, where it is another. */
  fieldOf?: (pointer: string) => string;
  children: (fault: Fault) => ReactNode;
}

/** A small form that opens on a page: who else has changed it, what is to be mended, the fields, save and cancel. */
export function EditForm({ label, sent, onSend, onReload, onClose, action, fieldOf, children }: Props) {
  const t = useText();
  const refused = useFormErrors();
  const stale = isConflict(sent.error);
  const errors = sent.error && !stale ? refused(sent.error, fieldOf) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  const reload = () => {
    sent.reset();
    onReload?.();
  };
  return (
    <form onSubmit={submit} noValidate className="narrow" aria-label={label}>
      <VStack gap="space-12">
        {stale && onReload && <ConflictNotice onReload={reload} />}
        <FormErrors errors={errors} />
        {children((field) => errors.find((one) => one.field === field)?.message)}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={sent.isPending}>
            {action ?? t('ui.save')}
          </Button>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
