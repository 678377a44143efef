import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildGraph } from './graph.js';

const { sdl } = await buildGraph();
writeFileSync(new URL('../../../schema/sdl/subgraphs/accounts.graphql', import.meta.url), sdl);
