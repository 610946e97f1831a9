import type { AgreementContent } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText, type MessageKey } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

const labels = {
  why: 'agreements.why',
  startsOn: 'agreements.startsOn',
  endsOn: 'agreements.endsOn',
  hoursWeek: 'agreements.hours',
  hoursPerWeek: 'agreements.hoursPerWeek',
  prospect: 'agreements.prospect',
  supervisorName: 'agreements.supervisor',
  insuranceConfirmed: 'agreements.insurance',
  union: 'agreements.union',
  talk: 'agreements.talk',
  expectations: 'agreements.expectations',
  goals: 'agreements.goals',
  trainingItems: 'agreements.plan',
} as const satisfies Record<keyof AgreementContent, MessageKey>;

/** The parts of an agreement that differ between two versions, with the words of the later one. */
export function useMeanwhile() {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const now = (content: AgreementContent, part: keyof AgreementContent): string => {
    switch (part) {
      case 'startsOn':
      case 'endsOn':
        return dates.long(content[part]);
      case 'hoursWeek':
        return week(content.hoursWeek);
      case 'hoursPerWeek':
        return t('agreements.perWeek', { hours: content.hoursPerWeek });
      case 'prospect':
        return t(`prospect.${content.prospect}`);
      case 'why':
      case 'supervisorName':
        return content[part] ?? '';
      case 'goals':
        return content.goals.map(({ goal }) => goal).join(', ');
      case 'trainingItems':
        return content.trainingItems.map(({ task }) => task).join(', ');
      case 'expectations':
        return content.expectations.map(({ agreed }) => agreed).join(', ');
      default:
        return '';
    }
  };
  return ({ before, after }: { before: AgreementContent; after: AgreementContent }) =>
    (Object.keys(labels) as (keyof AgreementContent)[])
      .filter((part) => JSON.stringify(before[part] ?? null) !== JSON.stringify(after[part] ?? null))
      .map((part) => [t(labels[part]), now(after, part)] as const);
}
