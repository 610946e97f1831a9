import { employerRoles, roles, type Role } from '~/lib/roles';
import type { Login, Scope } from '~/features/administration/users';

/** In which scopes a role is held, the usual one first; the server has the last word. */
const others: Partial<Record<Role, Scope[]>> = {
  EMPLOYER_MANAGER: ['WORKPLACE', 'EMPLOYER'],
  EMPLOYER_SUPERVISOR: ['WORKPLACE'],
  EMPLOYER_RECEPTION: ['WORKPLACE', 'EMPLOYER'],
  MARKET_CONTACT: ['OFFICE', 'REGION'],
  MARKET_COORDINATOR: ['COUNTY'],
  INTAKE: ['OFFICE', 'REGION', 'COUNTY'],
  DECIDER: ['OFFICE', 'COUNTY'],
  CONTROLLER: ['OFFICE', 'COUNTY'],
  MEASURE_MANAGER: ['COUNTY'],
  WORKING_LIFE_ADVISER: ['REGION', 'COUNTY'],
  PROVIDER_CONSULTANT: ['PROVIDER'],
  PROVIDER_TEACHER: ['PROVIDER'],
  PROVIDER_LEADER: ['PROVIDER'],
  PLAN_PARTNER: ['OWN'],
  AUDITOR: ['NATIONAL'],
  STATISTICS: ['NATIONAL'],
  CONTENT_EDITOR: ['NATIONAL'],
  ADMIN: ['NATIONAL'],
};

export const scopesOf = (role: Role): Scope[] => others[role] ?? ['OFFICE'];

const systems: Role[] = ['AUDITOR', 'STATISTICS'];

/** The roles that a login of this kind can be given. */
export const rolesFor = (kind: Login['kind']): readonly Role[] =>
  kind === 'EMPLOYER'
    ? employerRoles
    : kind === 'SYSTEM'
      ? systems
      : roles.filter((role) => role !== 'CANDIDATE' && !employerRoles.includes(role));
