import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { accountsSchema } from './schema.js';

const { sdl } = await accountsSchema();
writeFileSync(new URL('../../../schema/sdl/subgraphs/accounts.graphql', import.meta.url), sdl);
