import { Articles } from './202611221801-articles.js';
import { RightsAndDuties } from './202611221802-rights-and-duties.js';

export const migrations = [
  { name: '202611221801-articles', class: Articles },
  { name: '202611221802-rights-and-duties', class: RightsAndDuties },
];
