import { BodyLong } from '@navikt/ds-react';
import { Loaded } from '~/components/ui/Loaded';
import { Pairs } from '~/components/ui/Pairs';
import { Section } from '~/components/ui/Section';
import { useHires } from '~/features/employer/inside/useHires';
import { useOwnHistory, type OwnHistory as Own } from '~/features/employer/own/ownHistory';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The firm's own figures, and how it answers (EMP-14). */
export function OwnHistory({ id }: { id: string }) {
  const t = useText();
  return (
    <Section title={t('about.figures')}>
      <Loaded query={useOwnHistory(id)}>{(own) => <Figures own={own} />}</Loaded>
    </Section>
  );
}

const dayHours = 24;

function Figures({ own }: { own: Own }) {
  const t = useText();
  const dates = useDates();
  const hires = useHires();
  const hours = own.answerHours ?? 0;
  return (
    <>
      <BodyLong>{t('about.figures.since', { date: dates.long(own.since) })}</BodyLong>
      <Pairs
        items={[
          [t('about.figures.started'), String(own.started)],
          [t('about.figures.running'), String(own.running)],
          [t('about.figures.completed'), String(own.completed)],
          [t('about.figures.endedEarly'), String(own.endedEarly)],
          [t('about.figures.hired'), hires(own.hired, own.hires)],
          [
            t('about.figures.answers'),
            own.answered > 0
              ? t(hours <= dayHours * 2 ? 'about.figures.hours' : 'about.figures.days', {
                  answered: own.answered,
                  hours: Math.max(1, hours),
                  days: Math.ceil(hours / dayHours),
                })
              : t('about.figures.noAnswers'),
          ],
          [t('about.figures.waiting'), own.waiting > 0 ? String(own.waiting) : undefined],
        ]}
      />
    </>
  );
}
