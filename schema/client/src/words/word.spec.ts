import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { REPORT_STATUS } from '../status/report-status';
import { DOSSIER_STATUS } from '../status/dossier-status';
import { CATALOGUES, hasWord, word, type WordSet } from './word';

const schema = buildSchema(readFileSync(join(__dirname, '../../../sdl/api.graphql'), 'utf8'), { assumeValid: true });

/** Enums a person meets, and the set that speaks for each. */
const SPOKEN: Readonly<Record<string, readonly WordSet[]>> = {
  ReportStatus: ['status', 'consoleStatus'],
  ReportAction: ['action', 'timeline'],
  Urgency: ['urgency'],
  DueState: ['dueState'],
  Publication: ['publication'],
  Satisfaction: ['satisfaction'],
  Channel: ['channel'],
  EntryVisibility: ['entryVisibility'],
  MediaKind: ['mediaKind'],
  MediaState: ['mediaState'],
  ActorKind: ['actorKind'],
  QueueView: ['queueView'],
  QuestionKind: ['questionKind'],
  Sensitivity: ['sensitivity'],
  EvidenceRule: ['evidenceRule'],
  DefaultPublication: ['defaultPublication'],
  RuleState: ['ruleState'],
  QueueChangeKind: ['queueChange'],
  ReportScope: ['reportScope'],
  DossierStatus: ['dossierStatus'],
  FilingChannel: ['filingChannel'],
  SourceState: ['sourceState'],
  OnlineLevel: ['onlineLevel'],
  ProcedureLevel: ['procedureLevel'],
  AccessKind: ['accessKind'],
  Role: ['role'],
  UnitKind: ['unitKind'],
  Salutation: ['salutation'],
  ViewerKind: ['viewerKind'],
  OpenState: ['openState'],
  ArticleCategory: ['articleCategory'],
  WardCertainty: ['wardCertainty'],
  NoticeState: ['noticeState'],
  NoticeChannel: ['channel'],
  BulkAct: ['action'],
  BulkItemState: ['bulkItemState'],
  CalendarDayKind: ['calendarDayKind'],
  DryRunState: ['dryRunState'],
  EscalationAudience: ['escalationAudience'],
  EscalationTrigger: ['escalationTrigger'],
  ExportColumn: ['reportColumn'],
  ExportFormat: ['exportFormat'],
  ExportState: ['exportState'],
  LateReason: ['lateReason'],
  LimitKind: ['limitKind'],
  QueueColumn: ['reportColumn'],
  QueueSort: ['queueSort'],
  ReferralOutcome: ['referralOutcome'],
  RoutingDecision: ['routingDecision'],
  RoutingMiss: ['routingMiss'],
  RoutingReasonKind: ['routingReason'],
  RoutingTargetKind: ['routingTarget'],
  RuleChangeKind: ['ruleChange'],
  RuleFlag: ['ruleFlag'],
  RuleSetState: ['ruleSetState'],
  SettingsArea: ['settingsArea'],
  StaffActivity: ['staffActivity'],
  TimeLimitClass: ['timeLimitClass'],
};
/** Enums of drawings and machinery that nobody reads as words. */
const SILENT = new Set(['PromiseDayState']);

const keys = (lang: 'vi' | 'en') =>
  Object.entries(CATALOGUES[lang]).flatMap(([set, words]) => Object.keys(words).map((code) => `${set}.${code}`));

describe('the word catalogues', () => {
  it('say the same things in both languages', () => {
    expect(keys('en').sort()).toEqual(keys('vi').sort());
  });

  it('leave no word empty and carry the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [set, words] of Object.entries(CATALOGUES.vi)) {
      for (const [code, vi] of Object.entries(words)) {
        const en = CATALOGUES.en[set]?.[code] ?? '';
        expect([vi.trim(), en.trim()]).not.toContain('');
        expect({ code, values: values(en) }).toEqual({ code, values: values(vi) });
      }
    }
  });

  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));

  it.each(enums.map((type) => type.name))('cover every value of %s', (name) => {
    const type = schema.getType(name);
    if (!isEnumType(type) || SILENT.has(name)) return;
    const sets = SPOKEN[name];
    expect(sets ?? `${name} is spoken by no set of words`).toEqual(expect.any(Array));
    for (const set of sets ?? [])
      for (const { name: code } of type.getValues())
        expect({ set, code, known: hasWord(set, code) }).toEqual({ set, code, known: true });
  });

  it('have a drawing for each status with words', () => {
    expect(Object.keys(REPORT_STATUS).sort()).toEqual(Object.keys(CATALOGUES.vi['status'] ?? {}).sort());
    expect(Object.keys(DOSSIER_STATUS).sort()).toEqual(Object.keys(CATALOGUES.vi['dossierStatus'] ?? {}).sort());
  });

  it('never call a citizen "bạn" and never shout', () => {
    for (const words of Object.values(CATALOGUES.vi))
      for (const text of Object.values(words)) expect(text).not.toMatch(/(^|\s)bạn(\s|$)|!/i);
  });

  it('give back an unknown code as it is', () => {
    expect(word('status', 'FROM_TOMORROW', 'vi')).toBe('FROM_TOMORROW');
  });

  it('put values into a word', () => {
    expect(word('live', 'offline', 'vi', { time: '09:41' })).toBe('Mất mạng, bản lưu 09:41');
  });
});
