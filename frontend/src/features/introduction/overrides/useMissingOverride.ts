import type { FormError } from '~/components/ui/FormErrors';
import type { OverrideDraft } from '~/features/introduction/overrides/OverrideFields';
import { useText } from '~/lib/text';

/** What is still to be filled in before a choice against the list can be saved. */
export function useMissingOverride() {
  const t = useText();
  return ({ reason, words }: OverrideDraft): FormError[] => [
    ...(reason ? [] : [{ field: '/override/reason', message: t('override.reason.missing') }]),
    ...(words.trim() ? [] : [{ field: '/override/words', message: t('override.words.missing') }]),
  ];
}
