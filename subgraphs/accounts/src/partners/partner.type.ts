import { Connection, Edge } from '@smarthp/kit/federation';
import { Field, ID, ObjectType } from 'type-graphql';
import type { PartnerSystem } from './partner.entity.js';

@ObjectType({ description: 'A registered partner system.' })
export class Partner {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'The OAuth client id.' })
  clientId!: string;

  @Field(() => String, { description: 'Who runs the system.' })
  name!: string;

  @Field(() => [String], { description: 'Scopes it may ask for.' })
  scopes!: string[];

  @Field(() => Boolean, { description: 'False when it may no longer get tokens.' })
  isActive!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it last got a token.' })
  lastUsedAt!: Date | null;
}

export const PartnerEdge = Edge('Partner', () => Partner);
export const PartnerConnection = Connection('Partner', PartnerEdge);

/** The row as the graph shows it; the secret stays behind. */
export const partnerOf = (row: PartnerSystem): Partner =>
  Object.assign(new Partner(), {
    id: row.id,
    clientId: row.clientId,
    name: row.name,
    scopes: row.scopes,
    isActive: row.isActive,
    lastUsedAt: row.lastUsedAt ?? null,
  });
