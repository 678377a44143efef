import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { constants } from '@smarthp/kit/federation';
import type { ReportContext } from '../report/report-context.js';
import { isDesk } from '../report/report.policy.js';
import type { Report } from '../report/report.entity.js';
import { ReportType } from '../report/report.type.js';
import { newestReferral } from './referral.read.js';
import { replyLink } from './reply-link.js';

export const ReferralOutcome = constants(
  'ReferralOutcome',
  ['DONE', 'NOT_OURS'] as const,
  'What the outside body answered.',
);

@ObjectType({
  description: 'To whom outside the platform a report was passed, and their reply link. Only for the desk.',
})
export class ReportReferral {
  @Field(() => String, { description: 'Name of the outside body.' })
  bodyName!: string;

  @Field(() => String, { nullable: true, description: 'Where the link was mailed to.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The desk’s word to them.' })
  reason!: string | null;

  @Field(() => Date, { description: 'When it was passed on.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Until when the link is good; then the report closes.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When they answered; the link is used up then.' })
  answeredAt!: Date | null;

  @Field(() => ReferralOutcome, { nullable: true, description: 'What they answered.' })
  outcome!: 'DONE' | 'NOT_OURS' | null;

  @Field(() => String, { nullable: true, description: 'The reply link, to hand over by hand; null once used.' })
  link!: string | null;
}

@Resolver(() => ReportType)
export class ReferralResolver {
  @FieldResolver(() => ReportReferral, {
    nullable: true,
    description: 'The newest passing on to an outside body, with its reply link. Only for the desk.',
  })
  async referral(@Root() report: Report, @Ctx() context: ReportContext): Promise<ReportReferral | null> {
    const { parts, viewer } = context;
    if (!isDesk(viewer)) return null;
    const referral = await newestReferral(context.em(), report.id);
    if (!referral) return null;
    const open = !referral.answeredAt && report.status === 'REFERRED_OUT';
    const link = open ? replyLink(parts.publicUrl, parts.replyTokens.tokenOf(referral.id)) : null;
    return { ...referral, link };
  }
}
