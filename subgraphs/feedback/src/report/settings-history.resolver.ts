import { connectionOf, pageSize } from '@smarthp/kit/federation';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { ReportContext } from './report-context.js';
import { settingsHistory, type RecordedChange } from './settings-history.js';
import {
  SettingsArea,
  SettingsChangeConnection,
  type SettingsChange,
  type SettingsDifference,
} from './settings-history.type.js';
import { mustSeeSettings, type SettingsArea as Area } from './settings.policy.js';

const said = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

function differencesOf(before: object | null, after: object | null): SettingsDifference[] {
  const [old, fresh] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(old!), ...Object.keys(fresh!)])];
  return names
    .map((name) => ({ name, before: said(old![name]), after: said(fresh![name]) }))
    .filter((one) => one.before !== one.after);
}

const view = (change: RecordedChange): SettingsChange => ({
  id: change.id,
  area: change.area,
  key: change.key,
  differences: differencesOf(change.before, change.after),
  isNew: !change.before,
  isEnd: !change.after,
  effectiveFrom: change.effectiveFrom,
  by: change.by === 'system' ? null : { id: change.by },
  at: change.at,
  note: change.note,
});

@Resolver()
export class SettingsHistoryResolver {
  @Query(() => SettingsChangeConnection, { description: 'What was changed about the handling, newest first.' })
  async settingsHistory(
    @Arg('area', () => SettingsArea, { nullable: true, description: 'Only this area.' })
    area: Area | null | undefined,
    @Arg('key', () => String, { nullable: true, description: 'Only this setting of the area.' })
    key: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' })
    after: string | null | undefined,
    @Ctx() { viewer, em }: ReportContext,
  ) {
    mustSeeSettings(viewer);
    const page = await settingsHistory(em(), area ?? null, key ?? null, pageSize(first), after);
    return connectionOf(
      { ...page, items: page.items.map(({ cursor, node }) => ({ cursor, node: view(node) })) },
      after,
    );
  }
}
