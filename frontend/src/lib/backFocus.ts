/** By the key of a place in the history: the link that led away from it, as its address and its number among links to there. */
const followed = new Map<string, { href: string; nth: number }>();

const linksTo = (href: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
    (link) => link.getAttribute('href') === href,
  );

/** Somebody goes on by a link of the page itself. */
export function rememberLink(key: string, target: EventTarget | null) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  const href = link?.getAttribute('href');
  if (link && href) followed.set(key, { href, nth: linksTo(href).indexOf(link) });
}

export const wentByLink = (key: string) => followed.has(key);

/** The link that led away from here, once it stands there again. */
export function linkOf(key: string): HTMLElement | undefined {
  const link = followed.get(key);
  return link && linksTo(link.href)[link.nth];
}
