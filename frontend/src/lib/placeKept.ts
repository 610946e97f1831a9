import { readStored, writeStored } from '~/lib/stored';

const key = 'innpass.place';

/** Before the browser leaves the app to come back to this page: how far down one was. */
export const keepPlace = () => writeStored(key, `${Math.round(globalThis.scrollY)} ${globalThis.location.pathname}`);

/** How far down one was when the page was left so; told once, 0 for another page. */
export function takePlace(pathname: string): number {
  const [y, page] = (readStored(key) ?? '').split(' ');
  if (page === undefined) return 0;
  writeStored(key, null);
  return page === pathname ? Number(y) : 0;
}
