/** The digits of a Vietnamese number without its prefix, as the generated column `caller_key` holds them. */
export const callerKeyOf = (phone: string): string | undefined => {
  const digits = phone.replace(/\D/g, '').replace(/^(84|0)/, '');
  return digits.length >= 8 && digits.length <= 11 ? digits : undefined;
};
