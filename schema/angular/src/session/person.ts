import { type Salutation } from '@smarthp/client';

/** The signed-in person as `me` tells. */
export interface Person {
  id: string;
  kind: 'CITIZEN' | 'STAFF' | 'PARTNER';
  displayName: string;
  salutation: Salutation;
  /** Identity assurance, 0 to 2. */
  level: number;
  phone: string | null;
  email: string | null;
  acceptedRightsVersion: string | null;
  roles: readonly { role: string; unit: { id: string; code: string; fullName: string } | null }[];
  unit: { id: string; code: string; fullName: string } | null;
  ward: { id: string; code: string; fullName: string } | null;
}

const QUERY = `query Me { me { id kind displayName salutation level phone email acceptedRightsVersion
  roles { role unit { id code fullName } } unit { id code fullName } ward { id code fullName } } }`;

/** Asks who the caller is: the person, null when the token is not accepted, undefined when nobody answers. */
export async function askWho(uri: string, token: string, language: string): Promise<Person | null | undefined> {
  try {
    const answer = await fetch(uri, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language },
      body: JSON.stringify({ operationName: 'Me', query: QUERY }),
      signal: AbortSignal.timeout(10_000),
    });
    if (answer.status === 401) return null;
    const { data, errors } = (await answer.json()) as { data?: { me?: Person | null } | null; errors?: unknown[] };
    if (data?.me) return data.me;
    return errors || !data ? undefined : null;
  } catch {
    return undefined;
  }
}
