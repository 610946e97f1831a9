import { CheckmarkCircleIcon, ClockDashedIcon, QuestionmarkDiamondIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { Light } from '~/features/employer/staff/light';
import { useText } from '~/lib/text';

/** Colour and sign of each light, the same wherever one is drawn. */
export const lightLooks = {
  GREEN: { color: 'success', Icon: CheckmarkCircleIcon },
  YELLOW: { color: 'warning', Icon: QuestionmarkDiamondIcon },
  RED: { color: 'danger', Icon: XMarkOctagonIcon },
  GREY: { color: 'neutral', Icon: ClockDashedIcon },
} as const satisfies Record<Light, unknown>;

/** Whether one may ask at a workplace now: word, shape and colour together. */
export function LightTag({ light }: { light: Light }) {
  const t = useText();
  const { color, Icon } = lightLooks[light];
  return (
    <Tag size="small" variant="outline" data-color={color} icon={<Icon aria-hidden />}>
      {t(`lightTag.${light}`)}
    </Tag>
  );
}
