import { ArgsType, Field, Int } from 'type-graphql';
import { DossierStatus } from '../dossier/dossier-enums.js';
import type { DossierStatus as Status } from '../dossier/dossier-status.js';

@ArgsType()
export class UnitDossiersArgs {
  @Field(() => [DossierStatus], {
    nullable: true,
    description: 'Only in these; all that are not ended when not given.',
  })
  statuses?: Status[] | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge seen.' })
  after?: string | null;
}
