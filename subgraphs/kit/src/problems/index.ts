export {
  Problem,
  InvalidInput,
  FieldProblem,
  NotSignedIn,
  ActionNotAllowed,
  NotFound,
  invalidInput,
  described,
  isProblem,
  notSignedIn,
  actionNotAllowed,
  notFound,
} from './problems.js';
export { say, speak, type Words } from './words.js';
export { Refused } from './refused.js';
