import type { Clock } from '@smarthp/kit/clock';
import type { Database } from '@smarthp/kit/database';
import type { Logger } from '@smarthp/kit/logging';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { linkCitizen } from '../identity/link-citizen.command.js';
import type { PageProblem } from '../pages/problem-page.js';
import type { Language } from '../pages/words.js';
import { UpstreamFailed, type IdentityService } from './identity-service.js';
import { readClaims } from './read-claims.js';
import type { UpstreamSettings } from './upstream-settings.js';

const LIFE_MS = 15 * 60_000;
export const CALLBACK_PATH = '/oidc/upstream/callback';

type Outcome = { accountId: string } | { problem: PageProblem };

interface Waiting {
  state: string;
  interaction_uid: string;
  nonce: string;
  code_verifier: string;
  outcome: Outcome | null;
}

/** Name of the cookie that ties a sign-in to the browser that began it. */
export const cookieOf = (state: string): string => `shp_up_${state.slice(0, 12)}`;

/** A citizen's way to the identity service and back, remembered in the table between the two. */
export class CitizenSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly service: IdentityService,
    private readonly settings: UpstreamSettings,
    private readonly publicUrl: string,
  ) {}

  async begin(
    interactionUid: string,
    language: Language,
  ): Promise<{ url: string; cookie: string } | { problem: PageProblem }> {
    const secrets = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    try {
      const url = await this.service.authorizationUrl(this.publicUrl + CALLBACK_PATH, secrets, language);
      const ends = new Date(this.clock.now().getTime() + LIFE_MS);
      await this.database.em().execute(
        `insert into upstream_login (state, interaction_uid, nonce, code_verifier, language, expires_at)
         values (?, ?, ?, ?, ?, ?)`,
        [secrets.state, interactionUid, secrets.nonce, secrets.codeVerifier, language, ends],
      );
      const secure = this.publicUrl.startsWith('https:') ? '; Secure' : '';
      const cookie = `${cookieOf(secrets.state)}=${secrets.state}; Path=/oidc/upstream; HttpOnly; SameSite=Lax; Max-Age=${LIFE_MS / 1000}${secure}`;
      return { url: url.href, cookie };
    } catch (error) {
      return { problem: this.problemOf(error) };
    }
  }

  /**
   * Takes the answer of the identity service, once. @returns where the interaction goes on, or undefined when this
   * browser began no such sign-in.
   */
  async complete(callback: URL, cookies: string): Promise<string | undefined> {
    const state = callback.searchParams.get('state') ?? '';
    if (!state || !cookies.includes(`${cookieOf(state)}=${state}`)) return undefined;
    const [waiting] = await this.database
      .em()
      .execute<Waiting[]>('select * from upstream_login where state = ? and outcome is null and expires_at > ?', [
        state,
        this.clock.now(),
      ]);
    if (!waiting) return undefined;
    const outcome = await this.outcomeOf(callback, waiting);
    await this.database
      .em()
      .execute('update upstream_login set outcome = ? where state = ? and outcome is null', [
        JSON.stringify(outcome),
        state,
      ]);
    return `/oidc/interaction/${waiting.interaction_uid}/done?state=${encodeURIComponent(state)}`;
  }

  async take(state: string, interactionUid: string): Promise<Outcome> {
    const [row] = await this.database
      .em()
      .execute<Pick<Waiting, 'outcome'>[]>(
        'delete from upstream_login where state = ? and interaction_uid = ? and outcome is not null returning outcome',
        [state, interactionUid],
      );
    return row?.outcome ?? { problem: 'SESSION_ENDED' };
  }

  private async outcomeOf(callback: URL, waiting: Waiting): Promise<Outcome> {
    try {
      const secrets = { state: waiting.state, nonce: waiting.nonce, codeVerifier: waiting.code_verifier };
      const described = readClaims(await this.service.claims(callback, secrets), this.settings);
      if (!described.name) return { problem: 'UPSTREAM_REFUSED' };
      const linked = await linkCitizen(this.database, this.clock, described, this.settings.minimumLevel);
      return 'personId' in linked ? { accountId: linked.personId } : linked;
    } catch (error) {
      return { problem: this.problemOf(error) };
    }
  }

  private problemOf(error: unknown): PageProblem {
    if (!(error instanceof UpstreamFailed)) throw error;
    this.logger.warn({ err: error, cause: String(error.cause) }, 'citizen sign-in');
    return error.problem;
  }
}
