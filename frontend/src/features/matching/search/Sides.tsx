import { HStack, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useRoles } from '~/api/session';
import type { Role } from '~/lib/roles';
import { useText } from '~/lib/text';

const finders: readonly Role[] = ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER', 'INTAKE'];

/** Who may make which search; places anybody who may open the page. */
const sides = [
  { path: '/work/search/places', title: 'search.places.title', roles: undefined },
  { path: '/work/search/candidates', title: 'search.candidates.title', roles: finders },
  {
    path: '/work/search/workplaces',
    title: 'search.workplaces.title',
    roles: ['ADVISER', 'MARKET_CONTACT', 'MARKET_COORDINATOR', 'OFFICE_LEADER'] as readonly Role[],
  },
  { path: '/work/search/ready-pool', title: 'pool.title', roles: finders },
] as const;

/** From one search to the others that the caller may make. */
export function Sides({ of }: { of: string }) {
  const t = useText();
  const roles = useRoles();
  return (
    <nav aria-label={t('search.sides')} className="search-sides">
      <HStack gap="space-16">
        {sides
          .filter((side) => !side.roles || side.roles.some((role) => roles.includes(role)))
          .map(({ path, title }) => (
            <Link key={path} as={RouterLink} to={path} aria-current={path === of ? 'page' : undefined}>
              {t(title)}
            </Link>
          ))}
      </HStack>
    </nav>
  );
}
