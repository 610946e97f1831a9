import { CheckmarkCircleIcon, ClockDashedIcon, QuestionmarkDiamondIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { Light } from '~/features/employer/staff/light';
import { useText } from '~/lib/text';

const looks = {
  GREEN: { color: 'success', Icon: CheckmarkCircleIcon },
  YELLOW: { color: 'warning', Icon: QuestionmarkDiamondIcon },
  RED: { color: 'danger', Icon: XMarkOctagonIcon },
  GREY: { color: 'neutral', Icon: ClockDashedIcon },
} as const satisfies Record<Light, unknown>;

/** Whether one may ask at a workplace now: word, shape and colour together. */
export function LightTag({ light }: { light: Light }) {
  const t = useText();
  const { color, Icon } = looks[light];
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Icon aria-hidden />}>
      {t(`lightTag.${light}`)}
    </Tag>
  );
}
