import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { AUDIENCE, TokenVerifier } from '@smarthp/kit/viewer';

const ISSUER = 'http://identity.test/oidc';

/** Real tokens for tests, with keys of their own. */
export class TestTokens {
  private constructor(
    private readonly key: CryptoKey,
    readonly verifier: TokenVerifier,
  ) {}

  static async create(): Promise<TestTokens> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test', use: 'sig', alg: 'ES256' };
    return new TestTokens(privateKey, new TokenVerifier(ISSUER, { keys: [jwk] }));
  }

  /** @returns the value of an authorization header. */
  async bearer(subject: string, lifeSeconds = 600): Promise<string> {
    const token = await new SignJWT({ kind: 'CITIZEN', level: 2 })
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${lifeSeconds}s`)
      .sign(this.key);
    return `Bearer ${token}`;
  }
}
