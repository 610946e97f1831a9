import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useText } from '~/lib/text';

export interface FormError {
  /** The id of the field in the page; we use the JSON pointer into the request (`/seats`), as refusals do. */
  field: string;
  message: string;
}

/** The list of what must be mended before sending; takes the focus whenever a new list comes. */
export function FormErrors({ errors }: { errors: readonly FormError[] }) {
  const t = useText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <ErrorSummary ref={summary} heading={t('ui.errors.heading', { count: errors.length })}>
      {errors.map((error) => (
        <ErrorSummary.Item key={error.field} href={`#${error.field}`}>
          {error.message}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}
