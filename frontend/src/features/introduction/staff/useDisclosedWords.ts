import type { DisclosedField, Disclosure } from '~/features/introduction/staff/disclosure';
import { useNames } from '~/features/introduction/useNames';
import { useText } from '~/lib/text';

const ofCard: readonly DisclosedField[] = ['TASKS', 'CERTIFICATES', 'SPEAKING', 'HOURS_BAND', 'REGION'];

/** A field in words: with its value where the employer reads it, by its name alone where not. */
export function useDisclosedWords({ card, words }: Disclosure) {
  const t = useText();
  const names = useNames();
  const value = (field: DisclosedField): string | null | undefined => {
    switch (field) {
      case 'TASKS':
        return card.tasks.length > 0 ? names.list(card.tasks) : t('disclosed.none');
      case 'CERTIFICATES':
        return card.certificates.length > 0 ? names.list(card.certificates) : t('disclosed.none');
      case 'SPEAKING':
        return card.speaking && t(`languageLevel.${card.speaking}`);
      case 'HOURS_BAND':
        return card.hours && t(`hoursBand.${card.hours}`);
      case 'REGION':
        return card.region && t(`region.${card.region}`);
      case 'FIRST_NAME':
        return words?.firstName;
      case 'PRESENTATION':
        return words?.resources;
      case 'AT_WORK':
        return words && (words.atWork === 'TOLD' ? words.atWorkWords : t(`introductions.atWork.${words.atWork}`));
      default:
        return undefined;
    }
  };
  return {
    hidden: (field: DisclosedField) => t(`disclosed.${field}`),
    /** One line for the whole card where it cannot be shown. */
    seen: (field: DisclosedField): string[] => {
      if (card.tooFew && ofCard.includes(field)) return field === 'TASKS' ? [t('introductions.preview.tooFew')] : [];
      const found = value(field);
      return [found ? t('disclosed.value', { what: t(`disclosed.${field}`), value: found }) : t(`disclosed.${field}`)];
    },
  };
}
