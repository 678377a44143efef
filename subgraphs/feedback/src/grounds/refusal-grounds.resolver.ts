import { isProblem, type Problem } from '@smarthp/kit/problems';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { versionFacts } from '../report/dated-version.type.js';
import type { ReportContext } from '../report/report-context.js';
import { groundsOn, type RuleBooks } from '../report/rule-books.js';
import { mustSeeSettings } from '../report/settings.policy.js';
import {
  GroundRule,
  GroundToRefuse,
  RetireRefusalGroundInput,
  SaveGroundResult,
  SaveRefusalGroundInput,
} from './ground.type.js';
import { retireRefusalGround } from './retire-refusal-ground.command.js';
import { saveRefusalGround } from './save-refusal-ground.command.js';

function groundRule(books: RuleBooks, code: string): GroundRule {
  const book = books.book('grounds');
  return {
    id: code,
    code,
    newestVersion: book.newest(code),
    versions: book.history(code).map((row) => ({ ...versionFacts(row, book, books.today()), ...row.content })),
  };
}

@Resolver()
export class RefusalGroundsResolver {
  @Query(() => [GroundToRefuse], { description: 'Grounds on which the desk may refuse a report today, in order.' })
  refusalGrounds(@Ctx() { parts }: ReportContext): GroundToRefuse[] {
    return groundsOn(parts.books, parts.books.today()).inForce();
  }

  @Query(() => [GroundRule], { description: 'Every ground with its whole history and what is planned.' })
  groundRules(@Ctx() { parts: { books }, viewer }: ReportContext): GroundRule[] {
    mustSeeSettings(viewer);
    const book = books.book('grounds');
    const place = (code: string): number => book.known(code, books.today())!.content.order;
    return book
      .keys()
      .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
      .map((code) => groundRule(books, code));
  }

  @Mutation(() => SaveGroundResult, { description: 'Adds a ground or changes one, from a day on.' })
  async saveRefusalGround(
    @Arg('input', () => SaveRefusalGroundInput) input: SaveRefusalGroundInput,
    @Ctx() context: ReportContext,
  ): Promise<GroundRule | Problem> {
    const saved = await saveRefusalGround(context, input);
    return isProblem(saved) ? saved : groundRule(context.parts.books, input.code);
  }

  @Mutation(() => SaveGroundResult, { description: 'Ends a ground from a day on.' })
  async retireRefusalGround(
    @Arg('input', () => RetireRefusalGroundInput) input: RetireRefusalGroundInput,
    @Ctx() context: ReportContext,
  ): Promise<GroundRule | Problem> {
    const saved = await retireRefusalGround(context, input);
    return isProblem(saved) ? saved : groundRule(context.parts.books, input.code);
  }
}
