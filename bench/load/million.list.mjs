// What people ask of a full system, with values that change from asking to asking.
const LAN = { id: 'staff:lan', kind: 'STAFF', roles: ['DESK_OPERATOR@unit:TD1022'] };
const MINH = { id: 'staff:minh', kind: 'STAFF', roles: ['DESK_SUPERVISOR@unit:TD1022'] };
const HUNG = { id: 'staff:hung', kind: 'STAFF', roles: ['UNIT_OFFICER@unit:CSHP', 'UNIT_COORDINATOR@unit:CSHP'] };
const CITIZEN = { id: 'citizen:m777', kind: 'CITIZEN' };
const ROW =
  'id code title status urgency createdAt dueAt dueState ward { id } handlingUnit { id } version media { id }';
const PAGE = `pageInfo { endCursor hasNextPage } totalCount edges { node { ${ROW} } }`;
const VIEWS = [
  'NEW',
  'TO_ASSIGN',
  'OVERDUE',
  'DUE_SOON',
  'IN_PROGRESS',
  'PENDING_APPROVAL',
  'WAITING_CITIZEN',
  'TO_ACCEPT',
  'ALL',
];
const WORDS = ['đèn đường', 'o ga sau', 'nắp cống Tô Hiệu', 'rac ton dong', 'nước đục', 'Lach Tray ngap'];
const pick = (list, at) => list[at % list.length];

const QUEUE = `query Queue($view: QueueView!, $filter: ReportFilter, $after: String) {
  queue(view: $view, filter: $filter, first: 50, after: $after) { ${PAGE} } queueCounts { view count } }`;

export const QUESTIONS = [
  {
    name: 'queue page of the desk with all counts',
    ask: (_facts, at) => ({ query: QUEUE, variables: { view: pick(VIEWS, at) }, as: LAN }),
  },
  {
    name: 'queue page of the supervisor, what waits for publication',
    ask: () => ({ query: QUEUE, variables: { view: 'TO_PUBLISH' }, as: MINH }),
  },
  {
    name: 'queue page of a unit with all counts',
    ask: (_facts, at) => ({
      query: QUEUE,
      variables: { view: pick(['IN_PROGRESS', 'OVERDUE', 'TO_ACCEPT', 'ALL'], at) },
      as: HUNG,
    }),
  },
  {
    name: 'queue page filtered by ward and field',
    ask: ({ wards }, at) => ({
      query: QUEUE,
      variables: { view: 'ALL', filter: { wardId: pick(wards, at * 7), categories: ['CHIEU_SANG'] } },
      as: LAN,
    }),
  },
  {
    name: 'queue page by words, with and without marks',
    ask: (_facts, at) => ({ query: QUEUE, variables: { view: 'ALL', filter: { search: pick(WORDS, at) } }, as: LAN }),
  },
  {
    name: 'one case with its timeline',
    ask: ({ newest }, at) => ({
      query: `query Case($code: String!) { report(code: $code) { ${ROW} body allowedActions promise { dueAt } timeline(first: 50) { edges { node { seq action at } } } } }`,
      variables: { code: pick(newest, at).code },
      as: LAN,
    }),
  },
  {
    name: 'public list',
    ask: () => ({ query: `{ reports(first: 20) { ${PAGE} } }` }),
  },
  {
    name: 'public list by words',
    ask: (_facts, at) => ({
      query: `query Words($search: String) { reports(first: 20, filter: { search: $search }) { ${PAGE} } }`,
      variables: { search: pick(WORDS, at) },
    }),
  },
  {
    name: 'near a point, same field',
    ask: ({ newest }, at) => {
      const { lat, lng, field_code: field } = pick(newest, at);
      return {
        query: `query Near($filter: ReportFilter) { reports(first: 20, filter: $filter) { ${PAGE} } }`,
        variables: { filter: { near: { lat, lng }, radiusM: 300, categories: [field] } },
      };
    },
  },
  {
    name: 'a citizen’s own reports',
    ask: () => ({ query: `{ reports(scope: MINE, first: 20) { ${PAGE} } }`, as: CITIZEN }),
  },
  {
    name: 'an act: receive',
    plan: false,
    ask: async ({ waiting }, at, ask) => {
      const code = waiting[at];
      const { data } = await ask({
        query: `query($code: String!) { report(code: $code) { version } }`,
        variables: { code },
        as: LAN,
      });
      return {
        query: `mutation Receive($input: ReceiveReportInput!) { receiveReport(input: $input) { __typename ... on Report { code status } ... on Problem { code } } }`,
        variables: { input: { code, version: data.report.version, urgency: 'NORMAL' } },
        as: LAN,
      };
    },
  },
];
