// graphql-ws as its documentation sets it up, with no federation: what a delivery costs when nothing is composed.
import http from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { BARE_SDL, bareResolvers, change } from '../city/schema.mjs';

const schema = buildSchema(BARE_SDL);
schema.getSubscriptionType().getFields().reportChanged.subscribe = (_, { code }) => bareResolvers.watch(code);
schema.getSubscriptionType().getFields().reportChanged.resolve = (event) => bareResolvers.complete(event.reportChanged);
const server = http.createServer((request, response) => {
  if (request.url.startsWith('/change/')) response.end(String(change(decodeURIComponent(request.url.slice(8)))));
  else response.end('{}');
});
useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));
server.listen(Number(process.env.PORT), '127.0.0.1');
