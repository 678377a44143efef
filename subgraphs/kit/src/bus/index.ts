export { PgBus } from './pg-bus.js';
export { Wakes } from './wakes.js';
export type { Bus, Notice } from './bus.js';
