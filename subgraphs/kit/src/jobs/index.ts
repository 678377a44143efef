export { Jobs, type JobDefinition, type EnqueueOptions } from './jobs.js';
