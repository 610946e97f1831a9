import type { FormError } from '~/components/ui/FormErrors';
import type { AgreementContent } from '~/features/placement/staff/types';
import type { Text } from '~/lib/text';

/** What keeps the draft of an agreement from being saved: days that are none (empty in the draft), hours that are no number. */
export function agreementFaults(content: AgreementContent, t: Text): FormError[] {
  const days: (readonly [string, string | null | undefined])[] = [
    ...content.trainingItems.map(({ dueOn }, at) => [`/trainingItems/${at}/dueOn`, dueOn] as const),
    ['/startsOn', content.startsOn],
    ['/endsOn', content.endsOn],
  ];
  return [
    ...days.filter(([, day]) => !day).map(([field]) => ({ field, message: t('agreements.date.missing') })),
    ...(content.hoursPerWeek > 0 ? [] : [{ field: '/hoursPerWeek', message: t('agreements.hoursPerWeek.missing') }]),
  ];
}
