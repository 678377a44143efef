import type { Described } from '../identity/link-citizen.command.js';
import type { UpstreamSettings } from './upstream-settings.js';

/** Name under which this identity service is kept at each person. */
export const UPSTREAM = 'vneid';

const FOREIGNER_KINDS = ['NGUOI_NUOC_NGOAI', 'FOREIGNER'];

/** Turns the claims of the identity service into our facts, by the claim map of the settings. */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  settings: Pick<UpstreamSettings, 'claims' | 'levels' | 'organisationKinds'>,
): Described {
  const claim = (ours: string): string | null => {
    const theirs = settings.claims.get(ours);
    const value = theirs === undefined ? undefined : claims[theirs];
    const text = value === undefined || value === null ? '' : String(value).normalize('NFC').trim();
    return text || null;
  };
  const accountKind = claim('accountKind') ?? '';
  const level = Number(settings.levels.get(claim('level') ?? '') ?? 0);
  return {
    upstream: UPSTREAM,
    subject: String(claims['sub']),
    kind: settings.organisationKinds.includes(accountKind)
      ? 'ORGANISATION'
      : FOREIGNER_KINDS.includes(accountKind)
        ? 'FOREIGNER'
        : 'CITIZEN',
    name: claim('name') ?? String(claims['name'] ?? ''),
    organisation: claim('organisation'),
    sex: claim('sex') ?? undefined,
    birthDate: claim('birthDate'),
    phone: claim('phone'),
    email: claim('email'),
    level: level === 1 || level === 2 ? level : 0,
  };
}
