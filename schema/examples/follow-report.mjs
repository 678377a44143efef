// A partner follows a public report live. Node 20 or newer, nothing to install. Usage: node follow-report.mjs [code]
const {
  SMARTHP = 'http://localhost:4000',
  CLIENT_ID = 'demo-partner',
  CLIENT_SECRET = 'demo-partner-secret-2026',
} = process.env;

const { access_token } = await fetch(`${SMARTHP}/oidc/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'reports:read' }),
}).then((answer) => answer.json());

const ask = (query, variables, accept = 'application/json') =>
  fetch(`${SMARTHP}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables }),
  });

const newest = await (await ask('{ reports(first: 1) { edges { node { code } } } }')).json();
const code = process.argv[2] ?? newest.data.reports.edges[0].node.code;
const follow = `subscription ($code: String!) { reportChanged(code: $code) {
  cursor entry { seq action status at } report { handlingUnit { name } nearbyPlace { name } } } }`;
const stream = await ask(follow, { code }, 'text/event-stream');
for await (const text of stream.body.pipeThrough(new TextDecoderStream())) {
  for (const line of text.split('\n').filter((one) => one.startsWith('data: {'))) {
    const { entry, report } = JSON.parse(line.slice(6)).data.reportChanged;
    console.log(`${code} #${entry.seq} ${entry.action} -> ${entry.status}`, entry.at, report.handlingUnit?.name ?? '');
  }
}
