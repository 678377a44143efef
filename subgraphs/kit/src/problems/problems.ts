import { Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import { say } from './words.js';

type Language = 'vi' | 'en';

@InterfaceType({
  description:
    'What every expected failure carries. `code` is stable and has words in both languages; `message` is in the language of the caller; `path` points into the input.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Problem {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What went wrong, in the language of the caller.' })
  message!: string;

  @Field(() => [String], { description: 'The place in the input it is about; empty when it is about all of it.' })
  path!: string[];
}

/** Fills the three fields every problem has. */
export const described = <P extends Problem>(
  problem: P,
  language: Language,
  code: string,
  path: readonly string[] = [],
  values: Record<string, string | number> = {},
): P => Object.assign(problem, { code, message: say(code, language, values), path: [...path] });

@Directive('@shareable')
@ObjectType({ description: 'One field and what is wrong with it.' })
export class FieldProblem {
  @Field(() => [String], { description: 'The place in the input it is about; empty when it is about all of it.' })
  path!: string[];

  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What went wrong, in the language of the caller.' })
  message!: string;
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'The input breaks a rule; each broken field is listed.' })
export class InvalidInput extends Problem {
  @Field(() => [FieldProblem], { description: 'Each broken field and its rule.' })
  fields!: FieldProblem[];
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'The act needs a signed-in person or a partner token.' })
export class NotSignedIn extends Problem {}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'This person may not do this, or not in this state.' })
export class ActionNotAllowed extends Problem {}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'Nothing with this identifier that the caller may see.' })
export class NotFound extends Problem {}

export const isProblem = (value: unknown): value is Problem => value instanceof Problem;

export const notSignedIn = (language: Language): NotSignedIn => described(new NotSignedIn(), language, 'NOT_SIGNED_IN');

/** `code` may be a more exact one than ACTION_NOT_ALLOWED, e.g. NOT_IN_THIS_STATE. */
export const actionNotAllowed = (language: Language, code = 'ACTION_NOT_ALLOWED'): ActionNotAllowed =>
  described(new ActionNotAllowed(), language, code);

export const notFound = (language: Language, path: readonly string[] = [], code = 'NOT_FOUND'): NotFound =>
  described(new NotFound(), language, code, path);

/** One InvalidInput from the broken fields, each `{ path, code, values? }`. */
export function invalidInput(
  language: Language,
  fields: readonly { path: readonly string[]; code: string; values?: Record<string, string | number> }[],
): InvalidInput {
  const problem = described(new InvalidInput(), language, 'INVALID_INPUT', fields[0]?.path ?? []);
  problem.fields = fields.map(({ path, code, values }) =>
    Object.assign(new FieldProblem(), { path: [...path], code, message: say(code, language, values) }),
  );
  return problem;
}
