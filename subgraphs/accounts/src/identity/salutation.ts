export const SALUTATIONS = ['ONG', 'BA', 'ONG_BA'] as const;
export type Salutation = (typeof SALUTATIONS)[number];

/** How the city addresses a person, from what the identity service says of their sex; both forms when it does not say. */
export function salutationOf(sex: string | undefined): Salutation {
  const said = (sex ?? '').normalize('NFC').trim().toLowerCase();
  if (['nam', 'male', 'm', '1'].includes(said)) return 'ONG';
  if (['nữ', 'nu', 'female', 'f', '0', '2'].includes(said)) return 'BA';
  return 'ONG_BA';
}
