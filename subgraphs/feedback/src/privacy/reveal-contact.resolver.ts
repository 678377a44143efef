import { ActionNotAllowed, InvalidInput, NotFound, NotSignedIn, isProblem } from '@smarthp/kit/problems';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver, createUnionType } from 'type-graphql';
import type { ReportContext } from '../report/report-context.js';
import { problemOf } from '../report/report-door.js';
import { isRefusal } from '../report/refusal.js';
import { revealsContact } from '../report/report.policy.js';
import { reportByCode } from '../report/report.repository.js';
import { lookBehind } from './look-behind.js';

/** A screen hides the contact again after this long. */
const SHOWN_SECONDS = 60;

@InputType({ description: 'Whose contact, and why it is needed.' })
export class RevealContactInput {
  @Field(() => String, { description: 'Human code of the report.' })
  code!: string;

  @Field(() => String, { description: 'Why; at least 10 characters. The reporter can read it.' })
  reason!: string;
}

@ObjectType({ description: 'How to reach the reporter, whole.' })
export class ReporterContact {
  @Field(() => String, { nullable: true, description: 'Phone number, if given.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address, if given.' })
  email!: string | null;

  @Field(() => Int, { description: 'Seconds after which a screen hides it again.' })
  hideAfterS!: number;
}

export const RevealContactResult = createUnionType({
  name: 'RevealContactResult',
  description: 'The contact, or why it is not shown.',
  types: () => [ReporterContact, InvalidInput, NotSignedIn, ActionNotAllowed, NotFound] as const,
  resolveType: (value: object) => (isProblem(value) ? value.constructor.name : 'ReporterContact'),
});

@Resolver()
export class RevealContactResolver {
  @Mutation(() => RevealContactResult, {
    description: 'Shows the reporter’s whole contact to who handles the report; who, when and why is written down.',
  })
  async revealContact(
    @Arg('input', () => RevealContactInput) { code, reason }: RevealContactInput,
    @Ctx() { parts, viewer }: ReportContext,
  ) {
    const outcome = await lookBehind(parts, viewer, {
      what: 'CONTACT',
      objectId: null,
      reason,
      find: (em) => reportByCode(em, code),
      may: revealsContact,
      show: async (_em, report) => ({
        phone: report.reporterPhone ?? null,
        email: report.reporterEmail ?? null,
        hideAfterS: SHOWN_SECONDS,
      }),
    });
    return isRefusal(outcome) ? problemOf(outcome, viewer.language) : outcome;
  }
}
