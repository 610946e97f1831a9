import { useRef, useState, type PointerEvent } from 'react';
import { frame, moved, type View } from '~/features/employer/map/view';

/** Fewer pixels than this are a click. */
const least = 4;

/** Moves the map with the mouse; a finger scrolls the page, and has the buttons. */
export function useDrag(view: View, width: number, show: (view: View) => void) {
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const [offset, setOffset] = useState({ x: 0, y: 0 });
  const end = () => {
    from.current = undefined;
    setOffset({ x: 0, y: 0 });
  };
  return {
    offset,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        const onMark = event.target instanceof Element && event.target.closest('button');
        if (event.pointerType !== 'mouse' || event.button !== 0 || onMark) return;
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        if (from.current) setOffset({ x: event.clientX - from.current.x, y: event.clientY - from.current.y });
      },
      onPointerUp: () => {
        if (from.current && Math.hypot(offset.x, offset.y) >= least)
          show(moved(view, -offset.x / width, -offset.y / (width * frame)));
        end();
      },
      onPointerCancel: end,
    },
  };
}
