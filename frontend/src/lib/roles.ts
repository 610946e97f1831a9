/** Names of requirements section 17. */
export const roles = [
  'CANDIDATE',
  'EMPLOYER_MANAGER',
  'EMPLOYER_SUPERVISOR',
  'EMPLOYER_RECEPTION',
  'ADVISER',
  'MARKET_CONTACT',
  'MARKET_COORDINATOR',
  'INTAKE',
  'DECIDER',
  'CONTROLLER',
  'OFFICE_LEADER',
  'MEASURE_MANAGER',
  'WORKING_LIFE_ADVISER',
  'PROVIDER_CONSULTANT',
  'PROVIDER_TEACHER',
  'PROVIDER_LEADER',
  'MUNICIPAL_PARTNER',
  'PLAN_PARTNER',
  'AUDITOR',
  'STATISTICS',
  'CONTENT_EDITOR',
  'ADMIN',
] as const;
export type Role = (typeof roles)[number];

export const employerRoles: Role[] = ['EMPLOYER_MANAGER', 'EMPLOYER_SUPERVISOR', 'EMPLOYER_RECEPTION'];
export const providerRoles: Role[] = ['PROVIDER_CONSULTANT', 'PROVIDER_TEACHER', 'PROVIDER_LEADER'];

/** Where each role begins its day (UXC-05). Roles whose pages come later begin at the front page. */
export function startPage(of: readonly Role[]): string {
  // A firm that has joined and is not checked yet.
  if (of.length === 0) return '/join';
  const has = (...some: Role[]) => some.some((role) => of.includes(role));
  if (has('ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER', ...providerRoles)) return '/work';
  if (has('MARKET_COORDINATOR')) return '/work/market-board';
  if (has('WORKING_LIFE_ADVISER')) return '/work/workplaces';
  if (has(...employerRoles)) return '/employer';
  if (has('CANDIDATE')) return '/me';
  if (has('ADMIN')) return '/admin/users';
  if (has('AUDITOR')) return '/audit';
  if (has('STATISTICS')) return '/statistics';
  return '/';
}
