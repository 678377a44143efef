import { Places } from './202611221800-places.js';

export const migrations = [{ name: '202611221800-places', class: Places }];
