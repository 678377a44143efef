import { languageOf } from '@smarthp/kit/http';
import { TokenRefused, type TokenVerifier, type Viewer } from '@smarthp/kit/viewer';

export type Language = 'vi' | 'en';

/** Who calls, as far as the gateway needs to know. Rights are decided in the subgraphs, from the same token. */
export interface Caller {
  readonly language: Language;
  /** What every request to a subgraph carries for this caller. */
  readonly headers: Readonly<Record<string, string>>;
  /** Equal for callers whose answers are the same: the token and the language. */
  readonly identity: string;
  readonly isAnonymous: boolean;
  /** The verified viewer; undefined without a token, or with one that is not good. */
  readonly viewer: Viewer | undefined;
  readonly address: string;
}

export interface Credentials {
  readonly authorization?: string | undefined;
  readonly acceptLanguage?: string | undefined;
  readonly address: string;
}

/** Reads callers from their credentials. */
export class CallerReader {
  constructor(private readonly verifier: TokenVerifier) {}

  /** A bad token still makes a caller: the subgraphs refuse it with their own words. */
  async read(credentials: Credentials): Promise<Caller> {
    try {
      return await this.readStrictly(credentials);
    } catch {
      return describe(credentials, undefined);
    }
  }

  /** @throws TokenRefused when a token is there and is not good. */
  async readStrictly(credentials: Credentials): Promise<Caller> {
    if (!credentials.authorization) return describe(credentials, undefined);
    const viewer = await this.verifier.viewer(credentials.authorization, languageOf(credentials.acceptLanguage));
    if (viewer.kind === 'ANONYMOUS') throw new TokenRefused('INVALID_TOKEN'); // a header, but no bearer token in it
    return describe(credentials, viewer);
  }
}

function describe({ authorization, acceptLanguage, address }: Credentials, viewer: Viewer | undefined): Caller {
  const language = languageOf(acceptLanguage);
  return {
    language,
    headers: authorization ? { authorization, 'accept-language': language } : { 'accept-language': language },
    identity: `${language} ${authorization ?? ''}`,
    isAnonymous: !authorization,
    viewer,
    address,
  };
}
