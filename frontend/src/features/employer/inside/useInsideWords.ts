import { useIntl } from 'react-intl';
import { isNumber, type InsideItem } from '~/features/employer/inside/items';
import { useText, type MessageKey } from '~/lib/text';

/** An answer in words: "varm", "6", "polsk, arabisk". */
export function useInsideWords() {
  const t = useText();
  const intl = useIntl();
  return (item: InsideItem, said: readonly string[]): string => {
    if (item === 'LANGUAGES')
      return said.map((code) => intl.formatDisplayName(code, { type: 'language' }) ?? code).join(', ');
    const [one = ''] = said;
    if (isNumber(item)) return t(`inside.${item}.said`, { number: Number(one) });
    return t(`inside.${item}.${one}` as MessageKey);
  };
}
