import { InvalidInput, NotSignedIn, invalidInput, notSignedIn } from '@smarthp/kit/problems';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root, createUnionType } from 'type-graphql';
import type { AccountSource } from '../identity/account-facts.js';
import { type RequestContext } from '../identity/request-context.js';
import { Viewer, viewerOf } from '../identity/viewer.type.js';
import type { RightsAcceptances } from './accept-rights.command.js';
import { AcceptRightsAndDutiesInput } from './accept-rights.input.js';
import { mayAccept } from './consent.policy.js';

const AcceptRightsAndDutiesResult = createUnionType({
  name: 'AcceptRightsAndDutiesResult',
  description: 'The account with its new acceptance, or why it could not be recorded.',
  types: () => [Viewer, NotSignedIn, InvalidInput] as const,
});

@Resolver(() => Viewer)
export class AcceptRightsResolver {
  constructor(
    private readonly acceptances: RightsAcceptances,
    private readonly accounts: AccountSource,
  ) {}

  @Mutation(() => AcceptRightsAndDutiesResult, {
    description: 'Records that the caller read and accepted this version of “Quyền và nghĩa vụ”.',
  })
  async acceptRightsAndDuties(
    @Arg('input', () => AcceptRightsAndDutiesInput) input: AcceptRightsAndDutiesInput,
    @Ctx() { viewer }: RequestContext,
  ): Promise<typeof AcceptRightsAndDutiesResult> {
    const account = mayAccept(viewer) ? await this.accounts.find(viewer.id) : null;
    if (!account) return notSignedIn(viewer.language);
    const broken = [
      ...(/^[\w.-]{1,32}$/.test(input.version) ? [] : [{ path: ['input', 'version'], code: 'NOT_VALID' }]),
      ...(['vi', 'en'].includes(input.language) ? [] : [{ path: ['input', 'language'], code: 'NOT_VALID' }]),
    ];
    if (broken.length) return invalidInput(viewer.language, broken);
    await this.acceptances.accept(account.id, input.version, input.language as 'vi' | 'en');
    return viewerOf(account);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Version of the rights and duties the person accepted last.',
  })
  async acceptedRightsVersion(@Root() viewer: Viewer): Promise<string | null> {
    return (await this.acceptances.latest([viewer.id]))[0] ?? null;
  }
}
