import { Procedures } from './202611221803-procedures.js';
import { Dossiers } from './202611221804-dossiers.js';
import { CalendarAndSource } from './202611221805-calendar-and-source.js';

export const migrations = [
  { name: '202611221803-procedures', class: Procedures },
  { name: '202611221804-dossiers', class: Dossiers },
  { name: '202611221805-calendar-and-source', class: CalendarAndSource },
];
