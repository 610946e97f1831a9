/** What had the focus, as far as it must be known once it is gone. */
export interface Held {
  element: HTMLElement;
  /** The elements around it, the nearest first, up to `main`. */
  around: readonly HTMLElement[];
  /** Its row in a list, where it stood in one. */
  row: { list: HTMLElement; at: number } | undefined;
}

const pressed = 'a[href], button:not([disabled])';
const typedIn = 'input:not([type="hidden"]):not([disabled]), select:not([disabled]), textarea:not([disabled])';
const headings = 'h1, h2, h3, h4';
const rows = '[data-row]';

/** Absent outside the page itself: header and footer never go away. */
export function holdOf(element: HTMLElement): Held | undefined {
  const main = element.closest<HTMLElement>('main');
  if (!main || main === element) return undefined;
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one && one !== main.parentElement; one = one.parentElement) around.push(one);
  const row = element.closest<HTMLElement>(rows);
  const list = row?.parentElement;
  return {
    element,
    around,
    row: row && list ? { list, at: [...list.querySelectorAll(`:scope > ${rows}`)].indexOf(row) } : undefined,
  };
}

/** How it is called: a button that comes back after its form is known by that. */
export const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent ?? '';

/** Those that match, of the elements and all in them, as they stand in the page. */
const within = (elements: readonly HTMLElement[], selector: string) =>
  elements
    .flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll<HTMLElement>(selector)])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** The row that took the place of one that is gone, or the last one. */
function nextRow({ row }: Held): HTMLElement | undefined {
  if (!row?.list.isConnected) return undefined;
  const left = [...row.list.querySelectorAll<HTMLElement>(`:scope > ${rows}`)];
  return left[Math.min(row.at, left.length - 1)]?.querySelector<HTMLElement>(pressed) ?? undefined;
}

/** A form came: its heading, or else its first field. */
function start(fresh: readonly HTMLElement[]): HTMLElement | undefined {
  const first = within(fresh, typedIn)[0];
  if (!first) return undefined;
  return within(fresh, `${headings}, ${typedIn}`)[0];
}

/** The row itself while it stands, else the heading of the nearest part that does. */
function stay(left: readonly HTMLElement[]): HTMLElement | undefined {
  const here = (one: HTMLElement) =>
    (one.matches(rows) && one.querySelector<HTMLElement>(pressed)) || one.querySelector<HTMLElement>(headings);
  const first = left.find(here);
  return (first && here(first)) ?? undefined;
}

/**
 * Where the focus goes when what had it is gone: to the button that opened what is closed now, to the form that took its place, to what was
 * said instead, to the next row of the list, else to the heading of the nearest part that is left; that last one is not `sure`, for a form
 * may be on its way.
 *
 * @param fresh what has come since
 * @param openers names of what had the focus before and went away, the latest first
 */
export function homeOf(held: Held, fresh: readonly HTMLElement[], openers: readonly string[]) {
  const left = held.around.filter((one) => one.isConnected);
  const here = fresh.filter((one) => one.isConnected && left[0]?.contains(one));
  const back = within(here, pressed);
  const rowGone = held.row !== undefined && !left.some((one) => one.matches(rows));
  const sure =
    openers.map((name) => back.find((one) => nameOf(one) === name)).find(Boolean) ??
    (rowGone ? nextRow(held) : undefined) ??
    start(here) ??
    within(here, '[role="alert"]')[0];
  const element = sure ?? stay(left) ?? document.querySelector<HTMLElement>('main h1') ?? undefined;
  return { element, sure: sure !== undefined };
}

/** Headings and receipts take the focus only when it is given to them. */
export function focusOn(element: HTMLElement, quiet: boolean) {
  if (!element.matches(`${pressed}, ${typedIn}`)) element.tabIndex = -1;
  element.focus({ preventScroll: quiet });
}
