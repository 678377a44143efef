import { identityStaffUnitsPartners } from './202611220100-identity-staff-units-partners.js';
import { openidProvider } from './202611220110-openid-provider.js';
import { staffTold } from './202611230110-staff-told.js';
import { unitSuccession } from './202611230150-unit-succession.js';

/** In the order they run. */
export const migrations = [identityStaffUnitsPartners, openidProvider, staffTold, unitSuccession] as const;
