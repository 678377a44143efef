import { Connection, Edge } from '@smarthp/kit/federation';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DossierStatus, FilingChannel, SourceState } from './dossier-enums.js';
import type { DossierStatus as Status } from './dossier-status.js';

@ObjectType({ description: 'One step of a dossier.' })
export class DossierStep {
  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => DossierStatus, { description: 'The status it led to.' })
  status!: Status;

  @Field(() => String, { description: 'What happened, in Vietnamese; for strangers only the words of the status.' })
  text!: string;

  @Field(() => String, { description: 'Who did it: the owner or a desk, never the name of a person.' })
  by!: string;
}

@ObjectType({ description: 'Where dossier data comes from and how fresh it is.' })
export class DossierSource {
  @Field(() => String, { description: 'Name of the system.' })
  name!: string;

  @Field(() => SourceState, { description: 'Whether data still arrives.' })
  state!: SourceState;

  @Field(() => Date, { nullable: true, description: 'When data last arrived; null when it never did.' })
  lastSyncedAt!: Date | null;

  @Field(() => String, { description: 'Where to look it up at the source.' })
  portalUrl!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A dossier filed for an administrative procedure.' })
export class Dossier {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The code on the receipt, e.g. H24.15-261118-0031.' })
  code!: string;

  @Field(() => DossierStatus, { description: 'Where it stands.' })
  status!: Status;

  @Field(() => FilingChannel, { description: 'How it was filed.' })
  channel!: FilingChannel;

  @Field(() => Date, { description: 'When it was filed.' })
  filedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the desk received it.' })
  receivedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the result is promised.' })
  appointmentAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the work on it ended.' })
  finishedAt!: Date | null;
}

export const DossierEdge = Edge('Dossier', () => Dossier);
export const DossierConnection = Connection('Dossier', DossierEdge);
