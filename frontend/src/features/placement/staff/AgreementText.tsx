import { BodyLong, Heading, List, VStack } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import type { AgreementContent, Goal, TrainingItem } from '~/features/placement/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

/** The agreement to read, in the order of the form. */
export function AgreementText({ content }: { content: AgreementContent }) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const { union, talk } = content;
  return (
    <VStack gap="space-24">
      {content.why && <BodyLong>{content.why}</BodyLong>}
      <Pairs
        items={[
          [t('agreements.period'), `${dates.long(content.startsOn)} – ${dates.long(content.endsOn)}`],
          [
            t('agreements.hours'),
            `${week(content.hoursWeek)} (${t('agreements.perWeek', { hours: content.hoursPerWeek })})`,
          ],
          [t('agreements.prospect'), t(`prospect.${content.prospect}`)],
          [
            t('agreements.supervisor'),
            content.supervisorName ? <bdi>{content.supervisorName}</bdi> : t('agreements.missing'),
          ],
          [t('agreements.insurance'), t(content.insuranceConfirmed ? 'ui.yes' : 'agreements.missing')],
          [
            t('agreements.union'),
            union
              ? union.state === 'NONE_HERE'
                ? t('agreements.union.NONE_HERE')
                : t('agreements.union.told', { name: union.name ?? '', date: union.on ? dates.long(union.on) : '' })
              : t('agreements.missing'),
          ],
          [
            t('agreements.talk'),
            talk?.heldOn
              ? dates.long(talk.heldOn)
              : talk?.waivedBecause
                ? t('agreements.talk.waived', { why: talk.waivedBecause })
                : t('agreements.missing'),
          ],
        ]}
      />
      <Goals goals={content.goals} />
      <TrainingPlan items={content.trainingItems} />
      <section>
        <Heading level="2" size="small">
          {t('agreements.expectations')}
        </Heading>
        {content.expectations.length === 0 ? (
          <BodyLong>{t('agreements.missing')}</BodyLong>
        ) : (
          <Pairs items={content.expectations.map(({ item, agreed }) => [t(`agreements.expects.${item}`), agreed])} />
        )}
      </section>
    </VStack>
  );
}

/** Each goal with how we see that it is reached. */
export function Goals({ goals }: { goals: readonly Goal[] }) {
  const t = useText();
  return (
    <section>
      <Heading level="2" size="small">
        {t('agreements.goals')}
      </Heading>
      {goals.length === 0 ? (
        <BodyLong>{t('agreements.missing')}</BodyLong>
      ) : (
        <List>
          {goals.map((goal, at) => (
            <List.Item key={goal.id ?? at} title={goal.goal}>
              {t('agreements.criterion.is', { criterion: goal.criterion })}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}

/** What is learnt, how, from whom, by when. */
export function TrainingPlan({ items }: { items: readonly TrainingItem[] }) {
  const t = useText();
  const dates = useDates();
  return (
    <section>
      <Heading level="2" size="small">
        {t('agreements.plan')}
      </Heading>
      {items.length === 0 ? (
        <BodyLong>{t('agreements.missing')}</BodyLong>
      ) : (
        <List>
          {items.map((item, at) => (
            <List.Item key={item.id ?? at} title={item.task}>
              {t('agreements.plan.line', { how: item.how, teacher: item.teacher, date: dates.long(item.dueOn) })}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
