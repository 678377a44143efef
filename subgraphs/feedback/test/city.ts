import { TestClock } from '@smarthp/kit/clock';
import { GraphQLCaller, TestIdentity, testDatabase, type TestViewer } from '@smarthp/kit/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFeedback, type Feedback } from '../src/compose.js';

export const SECRET = 'internal-secret-of-the-tests';

/** Some units of the city, as accounts would tell of them. */
const UNITS: readonly (readonly [
  id: string,
  kind: string,
  name: string,
  lat: number | null,
  lng: number | null,
  areaKm2: number | null,
  isActive?: boolean,
])[] = [
  ['unit:11383', 'WARD', 'Phường Lê Chân', 20.8402, 106.6772, 6.5],
  ['unit:11311', 'WARD', 'Phường Hồng Bàng', 20.8601, 106.6601, 10.3],
  ['unit:TD1022', 'DESK', 'Tổng đài 1022', null, null, null],
  ['unit:CSHP', 'UTILITY', 'Chiếu sáng đô thị Hải Phòng', null, null, null],
  ['unit:TNHP', 'UTILITY', 'Thoát nước Hải Phòng', null, null, null],
  ['unit:OLD', 'DEPARTMENT', 'Sở đã giải thể', null, null, null, false],
];

export const PEOPLE = {
  nhung: { id: 'citizen:nhung', kind: 'CITIZEN', level: 2 },
  an: { id: 'citizen:an', kind: 'CITIZEN', level: 2 },
  giang: { id: 'citizen:giang', kind: 'CITIZEN', level: 0 },
  lan: { id: 'staff:lan.1022', kind: 'STAFF', roles: ['DESK_OPERATOR@unit:TD1022'] },
  minh: { id: 'staff:minh.1022', kind: 'STAFF', roles: ['DESK_SUPERVISOR@unit:TD1022'] },
  hung: { id: 'staff:hung.chieusang', kind: 'STAFF', roles: ['UNIT_OFFICER@unit:CSHP', 'UNIT_COORDINATOR@unit:CSHP'] },
  ha: { id: 'staff:ha.chieusang', kind: 'STAFF', roles: ['UNIT_LEADER@unit:CSHP'] },
  tung: { id: 'staff:tung.thoatnuoc', kind: 'STAFF', roles: ['UNIT_OFFICER@unit:TNHP'] },
  chutich: { id: 'staff:chutich', kind: 'STAFF', roles: ['CITY_LEADER'] },
  quantri: { id: 'staff:quantri', kind: 'STAFF', roles: ['SYS_ADMIN'] },
  kiemtoan: { id: 'staff:kiemtoan', kind: 'STAFF', roles: ['AUDITOR'] },
  partner: { id: 'demo-partner', kind: 'PARTNER', scope: 'reports:read reports:write' },
  reader: { id: 'reading-partner', kind: 'PARTNER', scope: 'reports:read' },
  stranger: { id: 'other-partner', kind: 'PARTNER', scope: '' },
} as const satisfies Record<string, TestViewer>;
export type Who = keyof typeof PEOPLE;

export interface CityEnv {
  readonly fourEyes?: boolean;
  /** A gateway for SMS, and where it reports delivery. */
  readonly sms?: { readonly url: string; readonly key: string; readonly receipts: string };
}

/** A running feedback server with a few units, real tokens and a clock that can be moved. */
export class City {
  private readonly callers: GraphQLCaller[] = [];
  private constructor(
    readonly clock: TestClock,
    readonly identity: TestIdentity,
    readonly url: string,
    readonly folder: string,
    private readonly accounts: Server,
    public server: Feedback,
  ) {}

  static async open(start = '2026-11-18T09:00:00+07:00', env: CityEnv = {}): Promise<City> {
    const url = await testDatabase('feedback');
    const folder = await mkdtemp(join(tmpdir(), 'feedback-'));
    const [clock, identity] = [new TestClock(start), await TestIdentity.create()];
    const accounts = await standInForAccounts();
    const server = await launch(url, folder, clock, identity, accounts, env);
    const city = new City(clock, identity, url, folder, accounts, server);
    await city.learnUnits();
    await city.learnRights('1', '2026-01-01T00:00:00+07:00');
    await city.learnStaff();
    return city;
  }

  get address(): string {
    return `http://127.0.0.1:${this.server.port}`;
  }

  token(who: Who): Promise<string> {
    return this.identity.token(PEOPLE[who]);
  }

  async as(who: Who | 'nobody', language = 'vi'): Promise<GraphQLCaller> {
    const token = who === 'nobody' ? undefined : await this.token(who);
    const caller = new GraphQLCaller(`${this.address}/graphql`, token, language);
    this.callers.push(caller);
    return caller;
  }

  async restart(): Promise<void> {
    await this.server.stop();
    this.server = await launch(this.url, this.folder, this.clock, this.identity, this.accounts);
  }

  async close(): Promise<void> {
    await Promise.all(this.callers.map((caller) => caller.close()));
    await this.server.stop();
    this.accounts.closeAllConnections();
    this.accounts.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The staff of PEOPLE, as accounts would tell of them. */
  private async learnStaff(): Promise<void> {
    const { database, parts } = this.server;
    const replica = parts.staff as unknown as { onStaffChanged(em: unknown, event: object): Promise<void> };
    await database.transaction(async (em) => {
      for (const person of Object.values<TestViewer>(PEOPLE)) {
        if (person.kind !== 'STAFF') continue;
        const roles = (person.roles ?? []).map((held) => {
          const [role, unitId = null] = held.split('@');
          return { role, unitId };
        });
        const data = { displayName: person.id.slice(6), isActive: true, unitId: roles[0]?.unitId ?? null, roles };
        await replica.onStaffChanged(em, { subject: person.id, data });
      }
    });
  }

  /** A version of the rights and duties, as content would tell of it. */
  async learnRights(version: string, from: string): Promise<void> {
    await this.server.database
      .em()
      .execute('insert into rights_version (version, effective_from) values (?, ?)', [version, new Date(from)]);
  }

  private learnUnits(): Promise<void> {
    return this.learnOf(UNITS);
  }

  /** More units, as accounts would tell of them. */
  async learnOf(units: typeof UNITS): Promise<void> {
    const { database, parts } = this.server;
    const replica = parts.units as unknown as { onUnitChanged(em: unknown, event: object): Promise<void> };
    await database.transaction(async (em) => {
      for (const [id, kind, fullName, lat, lng, areaKm2, isActive = true] of units) {
        const data = {
          code: id.slice(5),
          kind,
          name: fullName,
          fullName,
          nameEn: fullName,
          lat,
          lng,
          areaKm2,
          isActive,
        };
        await replica.onUnitChanged(em, { subject: id, data });
      }
    });
  }
}

/** Answers what feedback asks accounts for: an empty event feed, and the contact of one person. */
const standInForAccounts = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const known = request.url === '/internal/people/citizen%3Anhung' && request.headers['x-internal-secret'] === SECRET;
    response.statusCode = known || request.url?.startsWith('/internal/events') ? 200 : 404;
    response.end(known ? JSON.stringify({ displayName: 'Trần Thị Nhung', phone: '+84901000001', email: null }) : '[]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const launch = (
  url: string,
  folder: string,
  clock: TestClock,
  identity: TestIdentity,
  accounts: Server,
  { fourEyes = false, sms }: CityEnv = {},
): Promise<Feedback> =>
  startFeedback(
    {
      port: 0,
      host: '127.0.0.1',
      publicUrl: 'http://identity.test',
      databaseUrl: url,
      busUrl: '',
      jwksUrl: '',
      internalSecret: SECRET,
      logLevel: 'warn',
      demo: false,
      contentUrl: `http://127.0.0.1:${(accounts.address() as AddressInfo).port}`,
      accountsUrl: `http://127.0.0.1:${(accounts.address() as AddressInfo).port}`,
      dataDir: folder,
      sealSecret: '',
      trackingSecret: '',
      smsGatewayUrl: sms?.url ?? '',
      smsGatewayKey: sms?.key ?? '',
      smsReceiptUrl: sms?.receipts ?? '',
      fourEyes,
      undoSeconds: 60,
    },
    { clock, verifier: identity.verifier },
  );
