// Composes schema/sdl/subgraphs/*.graphql into the supergraph and the API schema beside them.
// `--check` writes nothing and fails when the committed files differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import federation from '@apollo/federation-internals'; // CJS: named ESM imports are not detected
import { parse, printSchema } from 'graphql';

const sdl = new URL('../sdl/', import.meta.url);
const check = process.argv.includes('--check');

const services = readdirSync(new URL('subgraphs/', sdl))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({
    name: file.replace('.graphql', ''),
    url: `http://${file.replace('.graphql', '')}.invalid/graphql`, // the gateway puts the configured address here
    typeDefs: parse(readFileSync(new URL(`subgraphs/${file}`, sdl), 'utf8')),
  }));

const composed = composeServices(services);
if (composed.errors) {
  for (const error of composed.errors) console.error(`${error.extensions?.code ?? 'ERROR'}: ${error.message}`);
  process.exit(1);
}
const api = federation.Supergraph.build(composed.supergraphSdl).apiSchema().toGraphQLJSSchema();
const files = { 'supergraph.graphql': composed.supergraphSdl.trimEnd() + '\n', 'api.graphql': printSchema(api) + '\n' };

let drifted = false;
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, sdl);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    drifted = true;
    console.error(`schema/sdl/${name} is not what the subgraphs compose to: run "npm run schema"`);
  }
}
if (drifted) process.exit(1);
console.log(`composed ${services.map((s) => s.name).join(', ')}`);
