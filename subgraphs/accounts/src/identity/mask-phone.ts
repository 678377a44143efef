/** A telephone number with its middle hidden: first three and last three digits stay. Null stays null. */
export function maskPhone(phone: string | null | undefined): string | null {
  if (!phone) return null;
  const local = phone.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
  if (local.length < 7) return '*'.repeat(local.length);
  return `${local.slice(0, 3)}${'*'.repeat(local.length - 6)}${local.slice(-3)}`;
}
