import { GraphQLError } from 'graphql';
import { say } from './words.js';

/**
 * A question that is refused as a whole, where the contract has no union to put a problem in. It leaves the process
 * as a GraphQL error with the problem's `code` and its words in the caller's language.
 */
export class Refused extends GraphQLError {
  constructor(
    readonly code: string,
    language: 'vi' | 'en',
    values: Record<string, string | number> = {},
  ) {
    super(say(code, language, values), { extensions: { code } });
  }
}
