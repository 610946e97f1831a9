import { BodyLong, List } from '@navikt/ds-react';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import type { RequestContent } from '~/features/introduction/types';
import { useNames } from '~/features/introduction/useNames';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';
import { useWeekWords } from '~/lib/useWeekWords';

const rights = ['stop', 'no', 'withdraw', 'contact'] as const;

/** What the candidate is told before answering, also what sounds less good: no pay, no duty to hire (INT-02). */
export function RequestText({ request }: { request: RequestContent }) {
  const t = useText();
  const dates = useDates();
  const week = useWeekWords();
  const names = useNames();
  const start = request.earliestStart
    ? t('ask.start.from', { date: dates.long(request.earliestStart) })
    : t('ask.start.now');
  return (
    <>
      <Section title={t('ask.tasks')}>
        <List>
          {request.tasks.map((task) => (
            <List.Item key={task.nb}>{names.name(task)}</List.Item>
          ))}
        </List>
        {request.team && <BodyLong className="as-written">{request.team}</BodyLong>}
      </Section>
      <Section title={t('ask.facts')}>
        <Pairs
          items={[
            [t('ask.workplace'), <bdi key="firm">{request.workplace}</bdi>],
            [t('ask.start'), start],
            [t('ask.length'), t('ask.days', { days: request.days })],
            [t('ask.hours'), week(request.hoursWeek)],
            [
              t('ask.supervisor'),
              request.supervisor ? <bdi key="name">{request.supervisor}</bdi> : t('ask.supervisor.later'),
            ],
            [t('ask.purpose'), request.purposes.map((purpose) => t(`purpose.${purpose}`)).join(', ')],
            [
              t('ask.papers'),
              request.formalDemands.length > 0 ? names.list(request.formalDemands) : t('ask.papers.none'),
            ],
            [t('ask.pay'), t(request.paidByEmployer ? 'ask.pay.yes' : 'ask.pay.no')],
            [
              t('ask.job'),
              `${t(`ask.job.${request.prospect}`)} ${t(request.dutyToHire ? 'ask.duty.yes' : 'ask.duty.no')}`,
            ],
          ]}
        />
      </Section>
      <Section title={t('ask.rights')}>
        <List>
          {rights.map((right) => (
            <List.Item key={right}>{t(`ask.rights.${right}`)}</List.Item>
          ))}
        </List>
      </Section>
    </>
  );
}
