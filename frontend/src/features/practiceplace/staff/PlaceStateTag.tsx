import {
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ClockIcon,
  HourglassBottomFilledIcon,
  PencilIcon,
  PersonCheckmarkIcon,
} from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { PlaceState } from '~/features/practiceplace/need/types';
import { useText } from '~/lib/text';

const looks = {
  DRAFT: [PencilIcon, 'neutral'],
  SUBMITTED: [HourglassBottomFilledIcon, 'warning'],
  PUBLISHED: [CheckmarkCircleIcon, 'success'],
  PAUSED: [ClockIcon, 'neutral'],
  FILLED: [PersonCheckmarkIcon, 'info'],
  CLOSED: [CircleSlashIcon, 'neutral'],
  BLOCKED: [CircleSlashIcon, 'danger'],
  REFUSED: [CircleSlashIcon, 'neutral'],
} as const;

/** The state of a place: word, shape and colour. */
export function PlaceStateTag({ state }: { state: PlaceState }) {
  const t = useText();
  const [Shape, color] = looks[state];
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Shape aria-hidden />}>
      {t(`places.state.${state}`)}
    </Tag>
  );
}
