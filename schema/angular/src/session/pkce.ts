const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Unguessable text for state, nonce and verifier. */
export const secret = (bytes = 32): string => base64url(crypto.getRandomValues(new Uint8Array(bytes)));

/** S256 challenge of a verifier (RFC 7636). Needs a secure context: https or localhost. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** Claims of a JWT that came straight from the token endpoint; its signature is the server's business. */
export function claimsOf(jwt: string | undefined): Record<string, unknown> {
  try {
    const body = (jwt?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(body), (char) => char.charCodeAt(0)))) as Record<
      string,
      unknown
    >;
  } catch {
    return {};
  }
}
