import { Connection, Edge, constants } from '@smarthp/kit/federation';
import { Field, ID, ObjectType } from 'type-graphql';
import { SETTINGS_AREAS, type SettingsArea as Area } from './settings.policy.js';
import { StaffMember } from './unit.type.js';

export const SettingsArea = constants('SettingsArea', SETTINGS_AREAS, 'What the city may change about the handling.');

@ObjectType({ description: 'One thing a change of settings changed.' })
export class SettingsDifference {
  @Field(() => String, { description: 'Name of the value, e.g. resultMinutes.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it was: text as it is, anything else as JSON.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became: text as it is, anything else as JSON.' })
  after!: string | null;
}

@ObjectType({ description: 'Who changed which setting, when and why. Written once, never changed.' })
export class SettingsChange {
  @Field(() => ID, { description: 'Stable id of the change.' })
  id!: string;

  @Field(() => SettingsArea, { description: 'What it belongs to.' })
  area!: Area;

  @Field(() => String, { description: 'Which setting of the area, e.g. NORMAL or 2026-08-22.' })
  key!: string;

  @Field(() => [SettingsDifference], {
    description: 'What is different; everything, when the setting is new or ended.',
  })
  differences!: SettingsDifference[];

  @Field(() => Boolean, { description: 'The setting did not exist before.' })
  isNew!: boolean;

  @Field(() => Boolean, { description: 'The setting ended with this change.' })
  isEnd!: boolean;

  @Field(() => String, { nullable: true, description: 'Civil date from which it holds, yyyy-mm-dd; null: at once.' })
  effectiveFrom!: string | null;

  @Field(() => StaffMember, { nullable: true, description: 'Who changed it; null: the system itself.' })
  by!: StaffMember | null;

  @Field(() => Date, { description: 'When it was changed.' })
  at!: Date;

  @Field(() => String, { description: 'Why.' })
  note!: string;
}

export const SettingsChangeEdge = Edge('SettingsChange', () => SettingsChange);
export const SettingsChangeConnection = Connection('SettingsChange', SettingsChangeEdge);
