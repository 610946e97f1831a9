import { loginNeed, Problem } from '~/api/problem';
import { wholeForm, type FormError } from '~/components/ui/FormErrors';
import { useProblemText } from '~/components/ui/useProblemText';

/** One list for one refusal: `FormErrors` takes the focus when a new list comes, not while its faults are being mended. */
const known = new WeakMap<object, readonly FormError[]>();

/**
 * The fields that the server refused, for the error summary; what concerns no field (no network, 409) stands for the whole form.
 * `fieldOf` makes the id in the page of a pointer, where they differ.
 */
export function useFormErrors() {
  const words = useProblemText();
  return (error: object, fieldOf = (pointer: string) => pointer): readonly FormError[] => {
    const told = known.get(error) ?? errorsOf(error, words(error), fieldOf);
    known.set(error, told);
    return told;
  };
}

function errorsOf(error: object, sentence: string, fieldOf: (pointer: string) => string): FormError[] {
  const login = loginNeed(error);
  if (login) return [{ field: wholeForm, message: sentence, login }];
  if (!(error instanceof Problem) || error.fields.length === 0) return [{ field: wholeForm, message: sentence }];
  return error.fields.map(({ pointer, detail }) => ({ field: fieldOf(pointer), message: detail ?? sentence }));
}
