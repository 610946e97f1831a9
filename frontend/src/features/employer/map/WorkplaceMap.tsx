import { BodyShort, VStack } from '@navikt/ds-react';
import { useMemo } from 'react';
import { Loaded } from '~/components/ui/Loaded';
import { useWorkplaceAreas } from '~/features/employer/map/areas';
import { clustered, marksOf, total, countsOf, type Area, type Mark } from '~/features/employer/map/clusters';
import { Legend } from '~/features/employer/map/Legend';
import { MapButtons } from '~/features/employer/map/MapButtons';
import { MapMark } from '~/features/employer/map/MapMark';
import { unit } from '~/features/employer/map/mercator';
import outline from '~/features/employer/map/outline.json';
import { useDrag } from '~/features/employer/map/useDrag';
import { useWidth } from '~/features/employer/map/useWidth';
import { addressOf, atZoom, frame, viewOf, zoomOf, type View } from '~/features/employer/map/view';
import { useText } from '~/lib/text';
import '~/features/employer/map/map.css';

/** Zoom from which municipalities stand far enough apart for their names. */
const namedFrom = 7;

/** What the list is narrowed by here: the part of the country that is shown, and one municipality of it. */
export interface Shown {
  box: string;
  municipality: string;
  municipalityName: string;
}

interface Props {
  /** All else that the list is narrowed by. */
  asked: Record<string, string | undefined>;
  shown: Shown;
  show: (shown: Partial<Shown>) => void;
}

/** The listed firms on a map that asks no server outside; the list beside it holds what it shows. */
export default function WorkplaceMap({ asked, shown, show }: Props) {
  const t = useText();
  const areas = useWorkplaceAreas(asked);
  return (
    <section aria-label={t('map.title')}>
      <Loaded query={areas}>
        {({ items, nowhere }) => (
          <VStack gap="space-8">
            <MapFrame items={items} shown={shown} show={show} />
            <Legend />
            <BodyShort size="small">
              {t('map.sum', { count: items.reduce((sum, area) => sum + total(countsOf(area)), 0), nowhere })}
            </BodyShort>
          </VStack>
        )}
      </Loaded>
    </section>
  );
}

/** The map itself with its buttons, of municipalities that have been counted. */
export function MapFrame({ items, shown, show }: { items: readonly Area[] } & Omit<Props, 'asked'>) {
  const t = useText();
  const [ref, width] = useWidth<HTMLDivElement>();
  const index = useMemo(() => clustered(items), [items]);
  const view = viewOf(shown.box);
  const go = (next: View) => {
    show({ box: addressOf(next) });
    // What was pressed may be gone.
    ref.current?.focus({ preventScroll: true });
  };
  const press = (mark: Mark) => {
    if (mark.opensAt !== undefined) go(atZoom(mark, mark.opensAt, width));
    else if (mark.municipality === shown.municipality) show({ municipality: '', municipalityName: '' });
    else show({ municipality: mark.municipality ?? '', municipalityName: mark.name });
  };
  const { offset, handlers } = useDrag(view, width, go);
  const height = view.width * frame;
  const corner = [view.x - view.width / 2, view.y - height / 2, view.width, height].map((edge) => edge * unit);
  return (
    <div>
      <div ref={ref} className="map" role="group" aria-label={t('map.title')} tabIndex={-1} {...handlers}>
        <div style={{ transform: `translate(${offset.x}px, ${offset.y}px)` }}>
          <svg viewBox={corner.join(' ')} aria-hidden>
            <path d={outline.path} />
          </svg>
          {marksOf(index, view, frame, width).map((mark) => (
            <MapMark
              key={mark.key}
              mark={mark}
              chosen={mark.municipality === shown.municipality}
              named={Boolean(mark.municipality) && zoomOf(view, width) >= namedFrom}
              onPress={() => press(mark)}
            />
          ))}
        </div>
      </div>
      <MapButtons view={view} show={(next) => show({ box: addressOf(next) })} />
    </div>
  );
}
