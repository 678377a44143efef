import { PgBus } from '@smarthp/kit/bus';
import { systemClock, type Clock } from '@smarthp/kit/clock';
import { openDatabase, type Database } from '@smarthp/kit/database';
import { serveSubgraph, type SubgraphServer } from '@smarthp/kit/http';
import { createLogger, type Logger } from '@smarthp/kit/logging';
import { OutboxRelay } from '@smarthp/kit/outbox';
import { TokenVerifier } from '@smarthp/kit/viewer';
import { RightsAcceptances } from './consent/accept-rights.command.js';
import { AcceptRightsResolver } from './consent/accept-rights.resolver.js';
import { RightsAcceptance } from './consent/rights-acceptance.entity.js';
import { contexts } from './context.js';
import { loadDemo } from './demo/load-demo.js';
import { contactDoor } from './identity/contact-door.js';
import { AccountDirectory } from './identity/account-facts.js';
import { PersonAccounts } from './identity/person-accounts.js';
import { Person } from './identity/person.entity.js';
import { RoleHoldingResolver, ViewerResolver } from './identity/viewer.resolver.js';
import { migrations } from './migrations/index.js';
import { openidDoors } from './openid-doors.js';
import { PartnerAccounts } from './partners/partner-accounts.js';
import { PartnerPage } from './partners/partner-page.read.js';
import { PartnerSystem } from './partners/partner.entity.js';
import { PartnerResolver } from './partners/partner.resolver.js';
import { providerKeys } from './provider/keys.js';
import { keepSwept } from './provider/sweep-expired.js';
import { buildGraph } from './graph.js';
import type { AccountsSettings } from './settings.js';
import { StaffAccounts } from './staff/staff-accounts.js';
import { StaffPage } from './staff/staff-page.read.js';
import { RoleHeld, Staff } from './staff/staff.entity.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { keepStaffTold, tellStaffChanged } from './staff/tell-staff-changed.js';
import { dissolveUnit, keepDissolving } from './units/dissolve-unit.command.js';
import { DissolveUnitResolver } from './units/dissolve-unit.resolver.js';
import { seedUnits } from './units/seed-units.command.js';
import { UnitRow } from './units/unit.entity.js';
import { UnitRepository } from './units/unit.repository.js';
import { UnitResolver } from './units/unit.resolver.js';
import { UPSTREAM } from './upstream/read-claims.js';

export interface Accounts {
  readonly port: number;
  readonly database: Database;
  stop(): Promise<void>;
}

async function prepareDatabase(values: AccountsSettings, clock: Clock, logger: Logger): Promise<Database> {
  const database = await openDatabase({
    url: values.databaseUrl,
    entities: [UnitRow, Person, Staff, RoleHeld, PartnerSystem, RightsAcceptance],
    migrations,
  });
  await database.migrate();
  const units = await seedUnits(database, clock);
  if (units) logger.info({ units }, 'units loaded');
  if (values.demo && (await loadDemo(database, clock, UPSTREAM))) logger.info('demo accounts loaded');
  await tellStaffChanged(database, clock);
  return database;
}

/** Puts the accounts server together and starts it. */
export async function startAccounts(values: AccountsSettings, clock: Clock = systemClock): Promise<Accounts> {
  const logger = createLogger('accounts', values.logLevel);
  const database = await prepareDatabase(values, clock, logger);
  const bus = new PgBus(values.busUrl || values.databaseUrl);
  await bus.start(
    () => undefined,
    () => undefined,
  );
  const relay = new OutboxRelay(database, bus, logger);
  relay.start();
  relay.kick();

  const units = new UnitRepository(database);
  const staff = new StaffAccounts(database, clock);
  const partners = new PartnerAccounts(database);
  const staffPage = new StaffPage(database);
  const accounts = new AccountDirectory([new PersonAccounts(database), staff, partners]);
  const { schema } = await buildGraph([
    new ViewerResolver(accounts),
    new RoleHoldingResolver(),
    new UnitResolver(units),
    new DissolveUnitResolver((viewer, input) => dissolveUnit(database, clock, viewer, input)),
    new StaffResolver(staffPage),
    new PartnerResolver(new PartnerPage(database)),
    new AcceptRightsResolver(new RightsAcceptances(database, clock), accounts),
  ]);
  const keys = await providerKeys(database, clock);
  const publicKeys = keys.signing.map(({ d: _private, ...key }) => key);
  const server: SubgraphServer = await serveSubgraph({
    name: 'accounts',
    host: values.host,
    port: values.port,
    schema,
    database,
    verifier: new TokenVerifier(`${values.publicUrl}/oidc`, { keys: publicKeys }),
    internalSecret: values.internalSecret,
    logger,
    contextFor: contexts(units, staffPage, staff),
    doors: (app) => {
      contactDoor(app, database, values.internalSecret);
      return openidDoors(app, { values, keys, database, clock, logger, accounts, partners });
    },
  });
  const stopSweeping = keepSwept(database, clock, logger);
  const stopDissolving = keepDissolving(database, clock, logger);
  const stopTelling = keepStaffTold(database, clock, logger);
  logger.info({ port: server.port, issuer: `${values.publicUrl}/oidc` }, 'accounts listens');
  return {
    port: server.port,
    database,
    stop: async () => {
      stopSweeping();
      stopDissolving();
      stopTelling();
      await server.stop();
      await relay.stop();
      await bus.stop();
      await database.close();
    },
  };
}
