import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { systemClock } from '../clock/index.js';
import { ROLES, type Role } from './roles.js';
import { anonymous, type RoleHolding, type Viewer, type ViewerKind } from './viewer.js';

/** The token was there and is not good. `code` is EXPIRED_TOKEN or INVALID_TOKEN; an API answers 401 with it. */
export class TokenRefused extends Error {
  constructor(readonly code: 'EXPIRED_TOKEN' | 'INVALID_TOKEN') {
    super(code === 'EXPIRED_TOKEN' ? 'The access token has ended' : 'The access token is not valid');
  }
}

interface AccessClaims extends JWTPayload {
  kind?: ViewerKind;
  /** "ROLE" for the whole city, "ROLE@unitId" for a unit. */
  roles?: string[];
  scope?: string;
  level?: number;
}

/** The audience every access token of the platform is made for. */
export const AUDIENCE = 'urn:smarthp:graph';
const REMEMBERED = 5_000;

/** Verifies access tokens of the platform's OpenID provider (RFC 9068 JWTs) with its published keys, cached. */
export class TokenVerifier {
  private readonly keys: ReturnType<typeof createLocalJWKSet>;
  private readonly remembered = new Map<string, Viewer>();

  constructor(
    private readonly issuer: string,
    keys: URL | JSONWebKeySet,
  ) {
    this.keys =
      keys instanceof URL
        ? (createRemoteJWKSet(keys, { cooldownDuration: 5_000, cacheMaxAge: 600_000 }) as ReturnType<
            typeof createLocalJWKSet
          >)
        : createLocalJWKSet(keys);
  }

  /** @returns the viewer, anonymous without a token. @throws TokenRefused when a token is there and is not good. */
  async viewer(authorization: string | undefined, language: 'vi' | 'en' = 'vi'): Promise<Viewer> {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) return anonymous(language);
    const known = this.remembered.get(token);
    if (known && known.expiresAt! * 1000 > systemClock.now().getTime())
      return known.language === language ? known : { ...known, language };
    const viewer = { ...(await this.verify(token)), language };
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(token, viewer);
    return viewer;
  }

  private async verify(token: string): Promise<Viewer> {
    let claims: AccessClaims;
    try {
      ({ payload: claims } = await jwtVerify<AccessClaims>(token, this.keys, {
        issuer: this.issuer,
        audience: AUDIENCE,
        algorithms: ['ES256', 'RS256'],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
      }));
    } catch (error) {
      throw new TokenRefused(error instanceof errors.JWTExpired ? 'EXPIRED_TOKEN' : 'INVALID_TOKEN');
    }
    return {
      id: claims.sub!,
      kind: claims.kind ?? 'PARTNER',
      roles: (claims.roles ?? []).flatMap(toHolding),
      scopes: (claims.scope ?? '').split(' ').filter(Boolean),
      level: claims.level ?? 0,
      expiresAt: claims.exp!,
      language: 'vi',
    };
  }
}

function toHolding(claim: string): RoleHolding[] {
  const [role, unitId] = claim.split('@');
  return ROLES.includes(role as Role) ? [{ role: role as Role, unitId: unitId ?? null }] : [];
}
