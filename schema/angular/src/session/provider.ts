/** Tokens as the provider gives them. */
export interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
  expires_in?: number;
}

/** The provider cannot be reached or is ill: nothing is known about the session. */
export class ProviderUnreachable extends Error {}
/** The provider answered and said no: the session is over. */
export class ProviderRefused extends Error {}

interface Endpoints {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}

const TIMEOUT_MS = 10_000;

/** The three things an app asks an OpenID provider, over fetch. */
export class Provider {
  private found: Promise<Endpoints> | undefined;

  constructor(private readonly issuer: string) {}

  endpoints(): Promise<Endpoints> {
    this.found ??= call<Endpoints>(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`).catch(
      (error: unknown) => {
        this.found = undefined;
        throw error;
      },
    );
    return this.found;
  }

  /** Exchanges a code, or rotates a refresh token. */
  async token(form: Readonly<Record<string, string>>): Promise<TokenAnswer> {
    const { token_endpoint } = await this.endpoints();
    return call<TokenAnswer>(token_endpoint, { method: 'POST', body: new URLSearchParams(form) });
  }
}

async function call<T>(address: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(address, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new ProviderUnreachable('The identity provider cannot be reached', { cause: error });
  }
  if (answer.status === 400 || answer.status === 401)
    throw new ProviderRefused(`The identity provider answered ${answer.status}`);
  if (!answer.ok) throw new ProviderUnreachable(`The identity provider answered ${answer.status}`);
  return (await answer.json()) as T;
}
