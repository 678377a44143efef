export { openDatabase, type Database, type DatabaseOptions, type EntityManager } from './open-database.js';
export { provision, type Provisioned } from './provision.js';
export { uuidv7 } from './uuidv7.js';
export { isDeadlock, isUnavailable, isUniqueViolation } from './errors.js';
export { vietnameseTextSql } from './vietnamese-text.js';
