import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useText } from '~/lib/text';

export interface FormError {
  /** The id of the field in the page; we use the JSON pointer into the request (`/seats`), as refusals do. */
  field: string;
  message: string;
}

interface Props {
  errors: readonly FormError[];
  /** What was found at the last try, where `errors` are those of it that are still there. */
  found?: readonly FormError[];
}

/** The list of what must be mended before sending; takes the focus whenever a new list comes. */
export function FormErrors({ errors, found = errors }: Props) {
  const t = useText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found.length > 0) summary.current?.focus();
  }, [found]);
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
