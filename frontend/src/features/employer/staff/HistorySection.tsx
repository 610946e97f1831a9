import { BodyShort } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useHires } from '~/features/employer/inside/useHires';
import { useHistory, type HostHistory } from '~/features/employer/staff/history';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** What came of the placements here, of everybody's, in numbers and without names (EMP-14). */
export function HistorySection({ id }: { id: string }) {
  const t = useText();
  return (
    <Section title={t('history.title')}>
      <HostFigures id={id} />
    </Section>
  );
}

/** The same without a heading of its own. */
export function HostFigures({ id }: { id: string }) {
  return <Loaded query={useHistory(id)}>{(history) => <Figures history={history} />}</Loaded>;
}

function Figures({ history }: { history: HostHistory }) {
  const t = useText();
  const dates = useDates();
  const hires = useHires();
  const some = (count: number) => (count > 0 ? String(count) : undefined);
  if (history.placements === 0)
    return (
      <>
        <BodyShort size="small">{t('history.none', { date: dates.long(history.since) })}</BodyShort>
        <Pairs items={[[t('history.networkHires'), some(history.networkHires)]]} />
      </>
    );
  return (
    <>
      <BodyShort size="small">{t('history.since', { date: dates.long(history.since) })}</BodyShort>
      <Pairs
        items={[
          [t('history.placements'), String(history.placements)],
          [t('history.started'), String(history.started)],
          [t('history.running'), some(history.running)],
          [t('history.completed'), String(history.completed)],
          [
            t('history.endedEarly'),
            history.endedEarly > 0
              ? `${history.endedEarly}: ${history.endedEarlyBy
                  .map(({ side, count }) => t(`history.by.${side}`, { count }))
                  .join(', ')}`
              : '0',
          ],
          [t('history.interrupted'), some(history.interrupted)],
          [t('history.hired'), hires(history.hired, history.hires)],
          [t('history.networkHires'), some(history.networkHires)],
          [t('history.withoutTraining'), some(history.withoutTraining)],
        ]}
      />
      {history.hired > 0 && history.withoutTraining === 0 && <BodyShort size="small">{t('history.good')}</BodyShort>}
    </>
  );
}
