// Three light subgraphs in the product's own words. They do no work of their own, so what is measured is the gateway.
import { parse } from 'graphql';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { openStream } from './stream.mjs';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])`;
const SDL = {
  accounts: `${LINK}
    type Query { units: [Unit!]! }
    type Unit @key(fields: "id") { id: ID! code: String! name: String! }`,
  feedback: `${LINK}
    type Query { report(code: String!): Report  reports(first: Int! = 20): [Report!]! }
    type Subscription { reportChanged(code: String!): ReportChange! }
    type ReportChange { cursor: String! report: Report! }
    type Report @key(fields: "id") { id: ID! code: String! title: String! status: String! version: Int! handlingUnit: Unit ward: Unit }
    type Unit @key(fields: "id", resolvable: false) { id: ID! }`,
  places: `${LINK}
    type Query { place(id: ID!): Place }
    type Place @key(fields: "id") { id: ID! name: String! address: String! }
    type Report @key(fields: "id") { id: ID! nearbyPlace: Place }`,
};

export const CITY = Object.keys(SDL);
export const REPORTS = 200;

/** The composed supergraph with each subgraph's address in it. */
export function supergraph(addressOf) {
  const services = CITY.map((name) => ({ name, url: `${addressOf(name)}/graphql`, typeDefs: parse(SDL[name]) }));
  const composed = composeServices(services);
  if (composed.errors) throw new AggregateError(composed.errors, 'the bench city does not compose');
  return composed.supergraphSdl;
}

const reports = Array.from({ length: REPORTS }, (_, at) => ({
  id: `r${at}`,
  code: `HP-261122-${String(at).padStart(4, '0')}`,
  title: `Đèn đường không sáng ${at}`,
  status: 'IN_PROGRESS',
  version: 1,
  handlingUnit: { __typename: 'Unit', id: `unit:${at % 30}` },
  ward: { __typename: 'Unit', id: `unit:${100 + (at % 114)}` },
}));
const byCode = new Map(reports.map((report) => [report.code, report]));
const byId = new Map(reports.map((report) => [report.id, report]));
const watchers = new Map();

/** Changes a report and tells who watches it. `cursor` carries the moment of the change. */
export function change(code) {
  const report = byCode.get(code);
  report.version += 1;
  const event = {
    reportChanged: { cursor: String(performance.timeOrigin + performance.now()), report: { ...report } },
  };
  for (const stream of watchers.get(code) ?? []) stream.push(event);
  return report.version;
}

export const watching = () => [...watchers.values()].reduce((sum, set) => sum + set.size, 0);

function watch(code) {
  const set = watchers.get(code) ?? new Set();
  watchers.set(code, set);
  const stream = openStream(() => set.delete(stream));
  set.add(stream);
  return stream;
}

const resolvers = {
  accounts: {
    Query: { units: () => [] },
    Unit: { __resolveReference: ({ id }) => ({ id, code: id.slice(5), name: `Đơn vị ${id}` }) },
  },
  feedback: {
    Query: { report: (_, { code }) => byCode.get(code), reports: (_, { first }) => reports.slice(0, first) },
    Subscription: { reportChanged: { subscribe: (_, { code }) => watch(code) } },
    Report: { __resolveReference: ({ id }) => byId.get(id) },
  },
  places: {
    Query: { place: (_, { id }) => ({ id, name: `Place ${id}`, address: 'Lê Chân' }) },
    Place: { __resolveReference: ({ id }) => ({ id, name: `Place ${id}`, address: 'Lê Chân' }) },
    Report: {
      __resolveReference: (reference) => reference,
      nearbyPlace: ({ id }) => ({ id: `p${id}`, name: `Công viên ${id}`, address: 'Lê Chân' }),
    },
  },
};

export const schemaOf = (name) => buildSubgraphSchema([{ typeDefs: parse(SDL[name]), resolvers: resolvers[name] }]);

/** One schema without federation that answers the same subscription, for the bare server. */
export const BARE_SDL = `
  type Query { ok: Boolean }
  type Subscription { reportChanged(code: String!): ReportChange! }
  type ReportChange { cursor: String! report: Report! }
  type Report { code: String! status: String! version: Int! handlingUnit: Unit nearbyPlace: Place }
  type Unit { name: String! }
  type Place { name: String! }`;
export const bareResolvers = {
  watch,
  complete: ({ cursor, report }) => ({
    cursor,
    report: {
      ...report,
      handlingUnit: { name: `Đơn vị ${report.handlingUnit.id}` },
      nearbyPlace: { name: `Công viên ${report.id}` },
    },
  }),
};
