import { BodyLong, List } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { GoalsAndPlan } from '~/features/placement/party/GoalsAndPlan';
import type { AgreementContent } from '~/features/placement/party/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

const duties = ['supervise', 'training', 'safety', 'unpaid', 'exit'] as const;

/** Everything an acceptance covers, and nothing else. */
export function AgreementText({ content }: { content: AgreementContent }) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const { union, talk } = content;
  return (
    <>
      {content.why && <BodyLong className="as-written">{content.why}</BodyLong>}
      <Section title={t('party.frame')}>
        <Pairs
          items={[
            [
              t('party.period'),
              t('party.period.value', { from: dates.long(content.startsOn), to: dates.long(content.endsOn) }),
            ],
            [t('party.hours'), t('party.hours.value', { week: week(content.hoursWeek), hours: content.hoursPerWeek })],
            [t('party.supervisor'), content.supervisorName ?? t('party.missing')],
            [t('party.prospect'), t(`prospect.${content.prospect}`)],
            [t('party.insurance'), t(content.insuranceConfirmed ? 'party.insurance.yes' : 'party.missing')],
            [
              t('party.union'),
              union
                ? t(`party.union.${union.state}`, { name: union.name, date: union.on ? dates.long(union.on) : '' })
                : t('party.missing'),
            ],
            [t('party.talk'), talk?.heldOn ? dates.long(talk.heldOn) : (talk?.waivedBecause ?? t('party.missing'))],
          ]}
        />
      </Section>
      <GoalsAndPlan goals={content.goals} items={content.trainingItems} />
      {content.expectations.length > 0 && (
        <Section title={t('party.expectations')}>
          <Pairs items={content.expectations.map(({ item, agreed }) => [t(`expectation.${item}`), agreed] as const)} />
        </Section>
      )}
      <Section title={t('party.duties')}>
        <List>
          {duties.map((duty) => (
            <List.Item key={duty}>{t(`party.duty.${duty}`)}</List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
