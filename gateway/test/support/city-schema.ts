/** A small city for tests: three subgraphs whose entities cross, with fields that fail and fields that are missing. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])`;

export const citySdl: Readonly<Record<string, string>> = {
  accounts: `${LINK}
    type Query { me: String  unit(id: ID!): Unit  units: [Unit!]! }
    enum UnitKind { WARD COMPANY SECRET @inaccessible }
    type Unit @key(fields: "id") {
      id: ID!  name: String!  kind: UnitKind!
      seal: String @inaccessible
      "fails for units whose id ends in 9"
      phone: String
      "fails likewise, and is not null"
      strictPhone: String!
    }`,
  feedback: `${LINK}
    type Query { report(id: ID!): Report  reports(first: Int = 20): [Report!]!  activity: [Activity!]! unexpected: String forbidden: String whoAsks: String slow: Int }
    type Mutation { change(id: ID!): Report!  step(id: ID!, times: Int! = 1): Int! }
    type Subscription {
      reportChanged(id: ID): Report!
      "every step after the cursor, then live; without a cursor the newest first"
      steps(id: ID!, after: String): Step!
      activityFeed: Activity!
      counter(to: Int!): Int!
      denied: Report!
      flaky: Report
    }
    enum Status { NEW DONE }
    interface Node { id: ID! }
    union Activity = Report | Note
    type Note implements Node @key(fields: "id") { id: ID!  text: String!  unit: Unit! }
    type Step { cursor: String!  report: Report! }
    type Report implements Node @key(fields: "id") {
      id: ID!  title: String!  status: Status!  version: Int!
      unit: Unit!  helper: Unit  followers: [Unit!]!  notes: [Note!]!
      label(prefix: String!): String!
    }
    enum UnitKind { WARD COMPANY SECRET @inaccessible }
    type Unit @key(fields: "id") { id: ID!  kind: UnitKind! @external  openReports: Int!  badge: String @requires(fields: "kind") }`,
  places: `${LINK}
    type Query { place(id: ID!): Place }
    type Place @key(fields: "id") { id: ID!  name: String!  ward: String! }
    type Report @key(fields: "id") { id: ID!  place: Place }`,
};
