import { ArrowDownIcon, ArrowLeftIcon, ArrowRightIcon, ArrowUpIcon, MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { moved, scaled, wholeCountry, type View } from '~/features/employer/map/view';
import { useText } from '~/lib/text';

const step = 0.4;
const closer = 0.5;

const moves = [
  { key: 'map.west', Icon: ArrowLeftIcon, east: -step, south: 0 },
  { key: 'map.east', Icon: ArrowRightIcon, east: step, south: 0 },
  { key: 'map.north', Icon: ArrowUpIcon, east: 0, south: -step },
  { key: 'map.south', Icon: ArrowDownIcon, east: 0, south: step },
] as const;

/** All that can be done with the map without dragging. */
export function MapButtons({ view, show }: { view: View; show: (view: View) => void }) {
  const t = useText();
  const whole = view.width >= wholeCountry.width;
  return (
    <div className="map-buttons">
      <Button
        size="small"
        variant="secondary"
        icon={<PlusIcon title={t('map.closer')} />}
        onClick={() => show(scaled(view, closer))}
      />
      <Button
        size="small"
        variant="secondary"
        icon={<MinusIcon title={t('map.farther')} />}
        onClick={() => show(scaled(view, 1 / closer))}
      />
      {moves.map(({ key, Icon, east, south }) => (
        <Button
          key={key}
          size="small"
          variant="tertiary"
          icon={<Icon title={t(key)} />}
          onClick={() => show(moved(view, east, south))}
        />
      ))}
      {!whole && (
        <Button size="small" variant="tertiary" onClick={() => show(wholeCountry)}>
          {t('map.whole')}
        </Button>
      )}
    </div>
  );
}
