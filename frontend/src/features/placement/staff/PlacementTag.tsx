import { CheckmarkCircleIcon, CircleSlashIcon, ClockIcon, PlayIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { PlacementState } from '~/features/placement/staff/types';
import { useText } from '~/lib/text';

const looks = {
  PLANNED: [ClockIcon, 'info'],
  ACTIVE: [PlayIcon, 'success'],
  PAUSED: [ClockIcon, 'warning'],
  ENDING: [ClockIcon, 'warning'],
  ENDED: [CheckmarkCircleIcon, 'neutral'],
  CLOSED: [CheckmarkCircleIcon, 'neutral'],
  CANCELLED: [CircleSlashIcon, 'neutral'],
} as const;

export function PlacementTag({ state }: { state: PlacementState }) {
  const t = useText();
  const [Shape, color] = looks[state];
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Shape aria-hidden />}>
      {t(`placements.state.${state}`)}
    </Tag>
  );
}
