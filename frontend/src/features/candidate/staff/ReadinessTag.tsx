import { CheckmarkCircleIcon, CircleSlashIcon, ClockIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import { useDates } from '~/lib/dates';
import type { Readiness } from '~/lib/enumerations';
import { useText } from '~/lib/text';

const look = (readiness: Readiness) =>
  readiness === 'READY'
    ? ([CheckmarkCircleIcon, 'success'] as const)
    : readiness === 'READY_FROM' || readiness === 'ON_PLACEMENT'
      ? ([ClockIcon, 'info'] as const)
      : ([CircleSlashIcon, 'neutral'] as const);

/** Whether the person can start: word, shape and colour. A mark, never a rank (CAN-19). */
export function ReadinessTag({ readiness, readyFrom }: { readiness: Readiness; readyFrom?: string | null }) {
  const t = useText();
  const dates = useDates();
  const [Shape, color] = look(readiness);
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Shape aria-hidden />}>
      {readiness === 'READY_FROM' && readyFrom
        ? t('candidates.readyFrom', { date: dates.short(readyFrom) })
        : t(`readiness.${readiness}`)}
    </Tag>
  );
}
