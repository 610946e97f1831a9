import { ErrorSummary, LocalAlert } from '@navikt/ds-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { LoginAgain } from '~/components/ui/LoginAgain';
import { useText } from '~/lib/text';

/** The field of a fault that is none of any field: no network, somebody else saved, a rule of the whole. */
export const wholeForm = '';

export interface FormError {
  /** `wholeForm`, or the id of the field in the page; we use the JSON pointer into the request (`/seats`), as refusals do. */
  field: string;
  message: string;
  /** No field can mend it, a login can: nobody is logged in any more, or too long ago for this. */
  login?: 'again' | 'confirm';
}

interface Props {
  errors: readonly FormError[];
  /** What was found at the last try, where `errors` are those of it that are still there. */
  found?: readonly FormError[];
}

const fields = 'input, select, textarea, button';

/** To the field; where the fault is that of a group (radios, a table of hours), to the first field in it. */
function goTo(field: string, event: MouseEvent) {
  const named = document.getElementById(field);
  if (!named || named.matches(fields)) return;
  const first = named.querySelector<HTMLElement>(fields);
  if (!first) named.tabIndex = -1;
  event.preventDefault();
  named.scrollIntoView();
  (first ?? named).focus();
}

/** What stands above the field, or above its group. */
function labelOf(field: string) {
  const named = document.getElementById(field);
  const label = named instanceof HTMLInputElement || named instanceof HTMLSelectElement ? named.labels?.[0] : undefined;
  return (label ?? named?.querySelector('legend'))?.textContent?.trim();
}

/** Where two fields lack the same, each line of the list names its field. */
function lineOf({ field, message }: FormError, errors: readonly FormError[]) {
  const label = errors.filter((one) => one.message === message).length > 1 ? labelOf(field) : undefined;
  return label ? `${label}: ${message}` : message;
}

/** The list of what must be mended before sending; takes the focus whenever a new list comes. */
export function FormErrors({ errors, found = errors }: Props) {
  const t = useText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found.length > 0) summary.current?.focus();
  }, [found]);
  const out = errors.find((error) => error.login);
  if (out)
    return (
      <LocalAlert status="warning" ref={summary} tabIndex={-1}>
        <LocalAlert.Header>
          <LocalAlert.Title>{out.message}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <LoginAgain confirm={out.login === 'confirm'} />
        </LocalAlert.Content>
      </LocalAlert>
    );
  if (errors.length === 0) return null;
  const whole = errors.find(({ field }) => field === wholeForm);
  if (whole)
    return (
      <LocalAlert status="warning" ref={summary} tabIndex={-1}>
        <LocalAlert.Header>
          <LocalAlert.Title>{t('ui.failure.refused')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>{whole.message}</LocalAlert.Content>
      </LocalAlert>
    );
  return (
    <ErrorSummary ref={summary} heading={t('ui.errors.heading', { count: errors.length })}>
      {errors.map((error) => (
        <ErrorSummary.Item key={error.field} href={`#${error.field}`} onClick={(event) => goTo(error.field, event)}>
          {lineOf(error, errors)}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}
