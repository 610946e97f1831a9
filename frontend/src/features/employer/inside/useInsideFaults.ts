import { useState } from 'react';
import { isConflict } from '~/api/problem';
import type { FormError } from '~/components/ui/FormErrors';
import { useFormErrors } from '~/components/ui/useFormErrors';
import { isNumber, numbers, type InsideAnswer } from '~/features/employer/inside/items';
import { useText } from '~/lib/text';

const lowest = { TEAM_SIZE: 1, NORWEGIAN_SHARE: 0 } as const;

/** What is wrong with the form, found here or by the server, at the field of the thing. */
export function useInsideFaults() {
  const t = useText();
  const refused = useFormErrors();
  const [found, setFound] = useState<FormError[]>([]);
  const wrong = ({ item, said: [one = ''] }: InsideAnswer): FormError[] => {
    if (!isNumber(item) || one === '') return [];
    const number = /^\d{1,4}$/.test(one) ? Number(one) : -1;
    const fits = number >= lowest[item] && number <= numbers[item];
    return fits
      ? []
      : [{ field: `/inside/${item}`, message: t('inside.number', { low: lowest[item], high: numbers[item] }) }];
  };
  return {
    /** True when it can be sent. */
    check: (items: readonly InsideAnswer[]) => {
      const faults =
        items.length === 0 ? [{ field: '/inside/TEAM_SIZE', message: t('inside.nothing') }] : items.flatMap(wrong);
      setFound(faults);
      return faults.length === 0;
    },
    of: (error: Error | null, items: readonly InsideAnswer[]): FormError[] => {
      if (found.length > 0) return found;
      if (!error || isConflict(error)) return [];
      return refused(error).map((one) => {
        const at = /^\/items\/(\d+)/.exec(one.field)?.[1];
        const item = at === undefined ? undefined : items[Number(at)]?.item;
        return item ? { ...one, field: `/inside/${item}` } : one;
      });
    },
  };
}
