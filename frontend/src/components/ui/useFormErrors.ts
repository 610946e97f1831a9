import { isLoggedOut, Problem } from '~/api/problem';
import type { FormError } from '~/components/ui/FormErrors';
import { useProblemText } from '~/components/ui/useProblemText';

/** The fields that the server refused, for the error summary; the whole sentence where it named no field. */
export function useFormErrors() {
  const words = useProblemText();
  return (error: unknown, form: string): FormError[] => {
    if (isLoggedOut(error)) return [{ field: form, message: words(error), loggedOut: true }];
    if (!(error instanceof Problem) || error.fields.length === 0) return [{ field: form, message: words(error) }];
    return error.fields.map(({ pointer, detail }) => ({ field: pointer, message: detail ?? words(error) }));
  };
}
