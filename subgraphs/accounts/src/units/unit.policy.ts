/** Units are public facts: everybody may read them. */
export const UNIT_POLICY = 'public-facts';
