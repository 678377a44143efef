import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { feedbackSchema } from './schema.js';

const { sdl } = await feedbackSchema();
writeFileSync(new URL('../../../schema/sdl/subgraphs/feedback.graphql', import.meta.url), sdl);
