// node city/serve.mjs <base port>: the three subgraphs on three ports, HTTP and graphql-transport-ws.
// POST /change/<code> changes a report; GET /watching says how many live operations are open.
import http from 'node:http';
import { execute, parse, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { CITY, change, schemaOf, watching } from './schema.mjs';

const base = Number(process.argv[2]);

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

CITY.forEach((name, at) => {
  const schema = schemaOf(name);
  const documents = new Map();
  const documentOf = (query) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const [error] = validate(schema, document);
      if (error) throw error;
      documents.set(query, document);
    }
    return document;
  };
  const server = http.createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    if (request.url === '/readyz') return response.end('{}');
    if (request.url === '/watching') return response.end(String(watching()));
    if (request.url.startsWith('/change/'))
      return response.end(String(change(decodeURIComponent(request.url.slice(8)))));
    const { query, variables, operationName } = JSON.parse(await bodyOf(request));
    let body;
    try {
      body = JSON.stringify(
        await execute({ schema, document: documentOf(query), variableValues: variables, operationName }),
      );
    } catch (error) {
      body = JSON.stringify({ errors: [{ message: error.message }] });
    }
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  });
  useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));
  server.listen(base + at, '127.0.0.1');
});
