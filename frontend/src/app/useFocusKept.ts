import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusOn, holdOf, homeOf, nameOf, type Held } from '~/lib/focusHome';

const mostOpeners = 5;
const mostFresh = 500;
const patienceMillis = 2_000;

/**
 * What has the focus may go away: a button after its action, a form after its save, a row of a list; and a button that waits for its answer
 * cannot have it. The focus then goes where one goes on, never to the top of the document (style guide 8). One mechanism for all pages: none
 * needs its own.
 */
export function useFocusKept() {
  const { pathname } = useLocation();
  const held = useRef<Held>(undefined);

  // Another page: its title takes the focus.
  useLayoutEffect(() => {
    held.current = undefined;
  }, [pathname]);

  useEffect(() => {
    let fresh: HTMLElement[] = [];
    let openers: string[] = [];
    let waits = false;
    let byPointer = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Gone, and the focus only for the time being on a heading: what takes its place may still come.
    let meanwhile: { lost: Held; on: HTMLElement; until: number } | undefined;

    const hold = (target: EventTarget | null) => {
      if (!(target instanceof HTMLElement) || held.current?.element === target || meanwhile?.on === target) return;
      const before = meanwhile?.lost ?? held.current;
      if (before && !before.element.isConnected && nameOf(before.element))
        openers = [nameOf(before.element), ...openers].slice(0, mostOpeners);
      fresh = [];
      waits = false;
      meanwhile = undefined;
      held.current = holdOf(target);
    };
    const goHome = (lost: Held) => {
      const { element, sure } = homeOf(lost, fresh, [nameOf(lost.element), ...openers]);
      if (!element || element === meanwhile?.on) return;
      meanwhile = sure ? undefined : { lost, on: element, until: Date.now() + patienceMillis };
      focusOn(element, byPointer);
    };
    const look = () => {
      const lost = held.current;
      const active = document.activeElement;
      if (meanwhile && active === meanwhile.on && Date.now() < meanwhile.until) goHome(meanwhile.lost);
      if (!lost) return;
      if (lost.element.matches(':disabled')) waits = true;
      if (active !== document.body) return;
      if (!lost.element.isConnected) goHome(lost);
      else if (waits && !lost.element.matches(':disabled')) lost.element.focus({ preventScroll: true });
    };
    const changes = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) fresh.push(node);
      fresh = fresh.slice(-mostFresh);
      clearTimeout(timer);
      // After the effects of the same change: who moves the focus on purpose goes first.
      timer = setTimeout(look);
    });
    const onFocus = ({ target }: FocusEvent) => hold(target);
    // Some browsers give a pressed button no focus.
    const onClick = ({ target }: MouseEvent) =>
      hold(target instanceof Element ? target.closest('a[href], button, input, select, textarea') : null);
    const onPointer = () => {
      byPointer = true;
      meanwhile = undefined;
      held.current = undefined;
    };
    const onKey = () => {
      byPointer = false;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('click', onClick, true);
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, []);
}
