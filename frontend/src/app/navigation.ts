import { pages } from '~/app/pages';
import type { Page } from '~/lib/route';
import type { Role } from '~/lib/roles';

/** The links of the header: the pages with a place in it that one of the roles may open, in their order. */
export function navigationFor(roles: readonly Role[], from: readonly Page[] = pages): Page[] {
  return from
    .filter((page) => page.nav !== undefined && page.roles?.some((role) => roles.includes(role)))
    .sort((a, b) => (a.nav ?? 0) - (b.nav ?? 0));
}
