import { ActionNotAllowed, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { GraphQLError } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  Subscription,
  createUnionType,
} from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { noteActivity } from './note-activity.command.js';
import type { Activity } from './presence.js';
import { ActivityCode, ReportPresence } from './presence.type.js';
import { watchPresence } from './watch-presence.read.js';

@InputType({ description: 'What the caller does on a report now; said again every few seconds while it lasts.' })
export class NoteActivityInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => ActivityCode, { description: 'Looking, writing, or gone.' })
  doing!: Activity;

  @Field(() => String, { nullable: true, description: 'The act or box being written in: capitals and _, at most 40.' })
  field?: string | null;
}

@ObjectType({ description: 'The activity was told to those who have the report open.' })
export class ActivityNoted {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;
}

export const NoteActivityResult = createUnionType({
  name: 'NoteActivityResult',
  description: 'Told, or why not.',
  types: () => [ActivityNoted, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object): string => (isProblem(value) ? value.constructor.name : 'ActivityNoted'),
});

@Resolver()
export class PresenceResolver {
  @Mutation(() => NoteActivityResult, { description: 'Tells colleagues what the caller does on a report. Not stored.' })
  async noteActivity(@Arg('input', () => NoteActivityInput) input: NoteActivityInput, @Ctx() context: ReportContext) {
    const code = input.code.trim().toUpperCase();
    const refusal = await noteActivity(context, code, input.doing, input.field ?? null);
    return refusal ? problemOf(refusal, context.viewer.language) : { code };
  }

  @Subscription(() => ReportPresence, {
    description: 'Who has a report open and who writes on it, whenever that changes; only for staff who work on it.',
    subscribe: async ({ args, context }) => {
      const { code } = args as { code: string };
      const stream = await watchPresence(context as ReportContext, code.trim().toUpperCase());
      if (stream) return stream;
      throw new GraphQLError('There is no such report', { extensions: { code: 'FORBIDDEN' } });
    },
  })
  reportPresence(
    @Root() presence: ReportPresence,
    @Arg('code', () => String, { description: 'Human code of the report.' }) _code: string,
  ): ReportPresence {
    return presence;
  }
}
