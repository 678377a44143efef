import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JSONWebKeySet } from 'jose';
import { AUDIENCE, TokenVerifier } from '../viewer/token-verifier.js';

export interface TestViewer {
  readonly id: string;
  readonly kind: 'CITIZEN' | 'STAFF' | 'PARTNER';
  /** "ROLE" or "ROLE@unitId" */
  readonly roles?: readonly string[];
  readonly scope?: string;
  readonly level?: number;
  readonly lifeSeconds?: number;
}

const ISSUER = 'http://identity.test/oidc';

/** Stands for the OpenID provider in a subgraph's tests: real keys, real tokens, real verification. */
export class TestIdentity {
  private constructor(
    private readonly key: CryptoKey,
    readonly jwks: JSONWebKeySet,
  ) {}

  static async create(): Promise<TestIdentity> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    return new TestIdentity(privateKey, {
      keys: [{ ...(await exportJWK(publicKey)), kid: 'test', use: 'sig', alg: 'ES256' }],
    });
  }

  get verifier(): TokenVerifier {
    return new TokenVerifier(ISSUER, this.jwks);
  }

  async token(viewer: TestViewer): Promise<string> {
    return new SignJWT({
      kind: viewer.kind,
      roles: viewer.roles ?? (viewer.kind === 'CITIZEN' ? ['CITIZEN'] : viewer.kind === 'PARTNER' ? ['PARTNER'] : []),
      scope: viewer.scope ?? '',
      level: viewer.level ?? (viewer.kind === 'CITIZEN' ? 2 : 0),
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setSubject(viewer.id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${viewer.lifeSeconds ?? 600}s`)
      .sign(this.key);
  }
}
