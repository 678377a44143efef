import 'reflect-metadata';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { systemClock, type Clock } from '@smarthp/kit/clock';
import { readSettings } from '@smarthp/kit/config';
import { GraphQLCaller, testDatabase } from '@smarthp/kit/testing';
import * as client from 'openid-client';
import { startAccounts, type Accounts } from '../src/compose.js';
import { settings } from '../src/settings.js';
import { Browser } from './browser.js';

const PASSWORD = 'SmartHP@2026';
const UPSTREAM_SECRET = 'test-secret-of-the-platform';
// The simulator is another process in life; here it runs beside, found by its path as no package may import it.
const SIMULATOR = fileURLToPath(new URL('../../../simulators/vneid/src/start-simulator.ts', import.meta.url));

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A proxy at the public address that changes Host, as a careless one would. */
async function proxy(): Promise<{ server: Server; port: number; to(port: number): void }> {
  let target = 0;
  const server = createServer((incoming, outgoing) => {
    const { host: _host, ...headers } = incoming.headers;
    const onward = ask(
      { host: '127.0.0.1', port: target, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, port: portOf(server), to: (port) => void (target = port) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Platform {
  readonly publicUrl: string;
  readonly accounts: Accounts;
  stop(): Promise<void>;
}

/** Accounts with its demo people behind a proxy, and the VNeID simulator beside it, all in this process. */
export async function startPlatform(env: Record<string, string> = {}, clock: Clock = systemClock): Promise<Platform> {
  const edge = await proxy();
  const simulatorPort = await freePort();
  const publicUrl = `http://localhost:${edge.port}`;
  const vneid = `http://127.0.0.1:${simulatorPort}`;
  const { startSimulator } = (await import(SIMULATOR)) as {
    startSimulator(parts: object): Promise<{ stop(): Promise<void> }>;
  };
  const simulator = await startSimulator({
    issuer: vneid,
    publicUrl,
    clientId: 'smart-haiphong',
    clientSecret: UPSTREAM_SECRET,
    slowMilliseconds: 300,
    port: simulatorPort,
    host: '127.0.0.1',
  });
  const values = readSettings(settings, {
    PORT_ACCOUNTS: '1',
    PUBLIC_URL: publicUrl,
    DATABASE_URL_ACCOUNTS: await testDatabase('accounts'),
    INTERNAL_SECRET: 'internal-secret-for-tests',
    VNEID_ISSUER: vneid,
    VNEID_CLIENT_SECRET: UPSTREAM_SECRET,
    LOG_LEVEL: 'silent',
    DEMO_DATA: 'true',
    ...env,
  });
  const accounts = await startAccounts({ ...values, port: 0 }, clock);
  edge.to(accounts.port);
  return {
    publicUrl,
    accounts,
    stop: async () => {
      await accounts.stop();
      await simulator.stop();
      edge.server.closeAllConnections();
      await new Promise((resolve) => edge.server.close(resolve));
    },
  };
}

export const APPS = { 'citizen-app': '/auth/callback', console: '/admin/auth/callback' } as const;

/** One of the two apps in one browser, speaking OpenID through an independent client library. */
export class App {
  readonly redirectUri: string;
  private constructor(
    readonly platform: Platform,
    readonly configuration: client.Configuration,
    id: keyof typeof APPS,
    readonly browser: Browser,
  ) {
    this.redirectUri = platform.publicUrl + APPS[id];
  }

  static async open(platform: Platform, id: keyof typeof APPS, browser = new Browser()): Promise<App> {
    const configuration = await client.discovery(new URL(`${platform.publicUrl}/oidc`), id, undefined, client.None(), {
      execute: [client.allowInsecureRequests],
    });
    return new App(platform, configuration, id, browser);
  }

  async request(extra: Record<string, string> = {}) {
    const codeVerifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const url = client.buildAuthorizationUrl(this.configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...extra,
    });
    const finish = (callback: string) =>
      client.authorizationCodeGrant(this.configuration, new URL(callback), {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
    return { url, finish };
  }

  /** A citizen chooses a persona at the simulator. @returns where that led. */
  async choosePersona(persona: string, url: URL): Promise<{ url: string; page: Response | undefined }> {
    const chooser = await this.browser.follow(url, [this.redirectUri]);
    if (!chooser.page) return chooser;
    const fields: Record<string, string> = persona === 'cancel' ? { cancel: 'yes' } : { persona };
    return this.browser.submit(chooser.url, fields, [this.redirectUri]);
  }

  async signInCitizen(persona: string) {
    const { url, finish } = await this.request();
    return finish((await this.choosePersona(persona, url)).url);
  }

  async signInStaff(username: string, password = PASSWORD) {
    const { url, finish } = await this.request();
    const page = await this.browser.follow(url, [this.redirectUri]);
    if (!page.page) return finish(page.url);
    const done = await this.browser.submit(page.url, { username, password }, [this.redirectUri]);
    if (done.page) throw new Error(`still on the sign-in page: ${done.page.status}`);
    return finish(done.url);
  }

  refresh(token: string) {
    return client.refreshTokenGrant(this.configuration, token);
  }
}

export const caller = (platform: Platform, token?: string, language = 'vi'): GraphQLCaller =>
  new GraphQLCaller(`http://127.0.0.1:${platform.accounts.port}/graphql`, token, language);

/** Access token of a persona, in a browser of their own. */
export const citizenToken = async (platform: Platform, persona: string): Promise<string> =>
  (await (await App.open(platform, 'citizen-app')).signInCitizen(persona)).access_token;

export const staffToken = async (platform: Platform, username: string): Promise<string> =>
  (await (await App.open(platform, 'console')).signInStaff(username)).access_token;

/** A token request of a partner system, as any HTTP client makes it. */
export async function partnerTokens(
  platform: Platform,
  fields: Record<string, string>,
  secret = 'demo-partner-secret-2026',
) {
  const response = await fetch(`${platform.publicUrl}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`demo-partner:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }).toString(),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
