import type { Role } from '~/lib/roles';

/** Who chooses employers for an office (EMP-17). */
export const choosers: Role[] = ['ADVISER', 'MARKET_CONTACT', 'OFFICE_LEADER'];
