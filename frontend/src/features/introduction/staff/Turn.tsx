import { BodyShort } from '@navikt/ds-react';
import { turnOf, type IntroductionRow } from '~/features/introduction/staff/types';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The state, whose turn it is, and by when; who is asked anew has the turn. */
export function Turn({ row, anew }: { row: Pick<IntroductionRow, 'state' | 'dueOn' | 'daysLeft'>; anew?: boolean }) {
  const t = useText();
  const dates = useDates();
  const turn = anew ? 'CANDIDATE' : turnOf(row);
  return (
    <>
      <BodyShort size="small" weight="semibold">
        {t(`introductions.state.${row.state}`)}
      </BodyShort>
      {turn !== 'NOBODY' && <BodyShort size="small">{t(`introductions.turn.${turn}`)}</BodyShort>}
      {row.dueOn && <BodyShort size="small">{t('introductions.due', { date: dates.long(row.dueOn) })}</BodyShort>}
      {row.daysLeft != null && <BodyShort size="small">{t('introductions.stands', { days: row.daysLeft })}</BodyShort>}
    </>
  );
}
