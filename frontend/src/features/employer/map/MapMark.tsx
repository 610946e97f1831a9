import type { CSSProperties } from 'react';
import { bestOf, lights, total, type Mark } from '~/features/employer/map/clusters';
import { lightLooks } from '~/features/employer/staff/LightTag';
import { useText } from '~/lib/text';

const smallest = 40;
const growth = 6;
const whole = 100;

/** A ring with a part for each light, as large as its share. */
function ring(mark: Mark): string {
  const all = total(mark.counts);
  let from = 0;
  const parts = lights.map((light) => {
    const to = from + (mark.counts[light] / all) * whole;
    const part = `var(--ax-bg-${lightLooks[light].color}-strong) ${from}% ${to}%`;
    from = to;
    return part;
  });
  return `conic-gradient(${parts.join(', ')})`;
}

interface Props {
  mark: Mark;
  chosen: boolean;
  /** There is room for the name below it. */
  named: boolean;
  onPress: () => void;
}

/** How many there are here, with the sign of the light that helps most. */
export function MapMark({ mark, chosen, named, onPress }: Props) {
  const t = useText();
  const count = total(mark.counts);
  const { Icon } = lightLooks[bestOf(mark.counts)];
  const size = smallest + growth * Math.floor(Math.log10(Math.max(count, 1)));
  const words = t('map.mark', {
    name: mark.name,
    others: mark.others,
    count,
    green: mark.counts.GREEN,
    yellow: mark.counts.YELLOW,
    grey: mark.counts.GREY,
    red: mark.counts.RED,
  });
  const place: CSSProperties = {
    insetInlineStart: `${mark.left * whole}%`,
    insetBlockStart: `${mark.top * whole}%`,
  };
  return (
    <div className="map-place" style={place}>
      <button
        type="button"
        className="map-mark"
        style={{ inlineSize: size, blockSize: size, backgroundImage: ring(mark) }}
        aria-label={words}
        aria-pressed={mark.municipality ? chosen : undefined}
        title={words}
        onClick={onPress}
      >
        <span>
          <Icon aria-hidden />
          {t('map.count', { count })}
        </span>
      </button>
      {named && <small aria-hidden>{mark.name}</small>}
    </div>
  );
}
