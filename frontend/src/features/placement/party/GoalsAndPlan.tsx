import { BodyLong, BodyShort } from '@navikt/ds-react';
import { Section } from '~/components/ui/Section';
import type { Goal, TrainingItem } from '~/features/placement/party/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** Goals with how we see that they are reached, and what is learnt, of whom, by when. */
export function GoalsAndPlan({ goals, items }: { goals: readonly Goal[]; items: readonly TrainingItem[] }) {
  const t = useText();
  const dates = useDates();
  return (
    <>
      <Section title={t('party.goals')}>
        {goals.length === 0 && <BodyLong>{t('party.goals.none')}</BodyLong>}
        {goals.map(({ goal, criterion }) => (
          <div key={goal} className="inset">
            <BodyShort weight="semibold">{goal}</BodyShort>
            <BodyShort>{t('party.criterion', { criterion })}</BodyShort>
          </div>
        ))}
      </Section>
      <Section title={t('party.plan')}>
        {items.length === 0 && <BodyLong>{t('party.plan.none')}</BodyLong>}
        {items.map(({ task, how, teacher, dueOn }) => (
          <div key={task + dueOn} className="inset">
            <BodyShort weight="semibold">{task}</BodyShort>
            <BodyShort>{how}</BodyShort>
            <BodyShort textColor="subtle">{t('party.teacher', { teacher, date: dates.long(dueOn) })}</BodyShort>
          </div>
        ))}
      </Section>
    </>
  );
}
