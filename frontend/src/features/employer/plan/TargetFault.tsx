import { LocalAlert } from '@navikt/ds-react';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { useText } from '~/lib/text';

/** Why a press was refused, beside what was pressed. */
export function TargetFault({ error }: { error: Error | null }) {
  const t = useText();
  const refused = useFormErrors();
  if (!error) return null;
  return (
    <LocalAlert status="warning" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title>{t('ui.failure.refused')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{refused(error)[0]?.message}</LocalAlert.Content>
    </LocalAlert>
  );
}
