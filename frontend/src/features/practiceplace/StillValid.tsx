import { LocalAlert } from '@navikt/ds-react';
import { useDates } from '~/lib/dates';
import { useText } from '~/lib/text';

/** The question of PLC-12, asked a week before the place leaves the lists; the button that answers it stands below. */
export function StillValid({ pausesAt }: { pausesAt: string }) {
  const t = useText();
  const dates = useDates();
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('place.still.ask')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t('place.still.until', { date: dates.long(pausesAt) })}</LocalAlert.Content>
    </LocalAlert>
  );
}
