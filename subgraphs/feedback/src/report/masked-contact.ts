const KEPT = 3;

/** `0901000001` as `090•••001`: enough to know the caller again, too little to call. */
export function maskedPhone(phone: string | null | undefined): string | null {
  if (!phone) return null;
  const digits = phone.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
  return digits.length <= 2 * KEPT ? '•••' : `${digits.slice(0, KEPT)}•••${digits.slice(-KEPT)}`;
}

/** `nhung.tran@example.vn` as `n•••@example.vn`. */
export function maskedEmail(email: string | null | undefined): string | null {
  if (!email) return null;
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${email[0]}•••${email.slice(at)}`;
}
