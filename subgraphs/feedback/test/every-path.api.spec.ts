import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import type { ActorRole } from '../src/report/actor-role.js';
import type { ReportStatus, TimelineAction } from '../src/report/report-codes.js';
import { REPORT_WORKFLOW } from '../src/report/report-workflow.js';
import { SIDE_ACTS, type SideRule } from '../src/report/side-workflow.js';
import { act, draft, read } from './acts.js';
import { City, type Who } from './city.js';

/** The people of the story, by what they are to the report: sent by Nhung, led by the lighting company. */
const ARE: Readonly<Record<ActorRole, readonly Who[]>> = {
  REPORTER: ['nhung'],
  DESK: ['lan', 'minh'],
  DESK_SUPERVISOR: ['minh'],
  LEAD_UNIT: ['hung', 'ha'],
  LEAD_UNIT_HEAD: ['hung', 'ha'],
  LEAD_UNIT_LEADER: ['ha'],
  CONCERNED_UNIT: ['hung', 'ha'],
  CONCERNED_STAFF: ['lan', 'minh', 'hung', 'ha', 'chutich'],
  CITY_LEADER: ['chutich'],
  SYSTEM: [],
};
const EVERYBODY = ['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'tung', 'chutich', 'kiemtoan', 'partner'] as const;
const REFUSED = ['ACTION_NOT_ALLOWED', 'NOT_FOUND'];

/** The mutation of an act and an input that fulfils what it needs. */
const HOW: Partial<Record<TimelineAction, readonly [mutation: string, input?: object]>> = {
  REQUEST_INFO: ['requestInformation', { question: 'Cột đèn số mấy ạ?' }],
  SUPPLY_INFO: ['supplyInformation', { text: 'Cột số 14.' }],
  REJECT: ['rejectReport', { groundCode: 'NOT_IN_SCOPE' }],
  RECEIVE: ['receiveReport', { urgency: 'NORMAL' }],
  ASSIGN: ['assignReport', { unitId: 'unit:CSHP', coordinatingUnitIds: [] }],
  REFER_OUT: ['referOutReport', { bodyName: 'Cục Hàng hải', note: 'Thuộc thẩm quyền trung ương.' }],
  SEND_BACK: ['sendBackReport', { reason: 'Tuyến này không do đơn vị quản lý.' }],
  ACCEPT_ASSIGNMENT: ['acceptAssignment'],
  UPDATE_PROGRESS: ['postProgress', { text: 'Đã khảo sát hiện trường.', visibility: 'PUBLIC' }],
  SCHEDULE: ['scheduleWork', { for: '2026-11-20T08:00:00+07:00', text: 'Thay bóng sáng thứ Sáu.' }],
  SUBMIT_RESULT: ['submitResult', { text: 'Đã thay hai bóng và kiểm tra cả tuyến.', noPhotoReason: 'Trời mưa lớn.' }],
  RETURN_RESULT: ['returnResult', { reason: 'Ghi rõ số cột đã thay.' }],
  APPROVE_RESULT: ['approveResult', { acceptNoPhoto: true }],
  RATE: ['rateReport', { level: 'SATISFIED' }],
  REOPEN: ['reopenReport', { reason: 'Tối qua lại tắt.' }],
  REFUSE_REOPENING: ['refuseReopening', { reason: 'Đèn tắt theo lịch tiết kiệm điện của thành phố.' }],
  WITHDRAW: ['withdrawReport'],
  CLASSIFY: ['classifyReport', { categoryCode: 'SU_CO_HA_TANG', fieldCode: 'DIEN_LUC' }],
  SET_URGENCY: ['setUrgency', { urgency: 'HIGH', reason: 'Gần trường học.' }],
  ADD_COORDINATOR: ['setCoordinators', { coordinatingUnitIds: ['unit:11383'] }],
  DELEGATE: ['delegateReport', { officerId: 'staff:hung.chieusang' }],
  EXTEND_DEADLINE: ['askExtension', { reason: 'Chờ vật tư về kho.', days: 1 }],
  URGE: ['urgeUnit', { text: 'Đề nghị xử lý trong tuần.' }],
  PUBLISH: ['publishReport'],
  UNPUBLISH: ['hideReport', { reason: 'Ảnh còn thấy biển số.' }],
  COMMENT_INTERNAL: ['addInternalNote', { text: 'Đã gọi cho tổ dân phố.' }],
  REDACT: ['redactReport', { words: { title: 'Đèn đường tắt', body: 'Đèn đường tắt ba đêm liền.' } }],
};

/** How a report comes to a state, step by step from SUBMITTED. */
const TO_UNIT: readonly (readonly [Who, TimelineAction])[] = [
  ['lan', 'RECEIVE'],
  ['lan', 'ASSIGN'],
  ['hung', 'ACCEPT_ASSIGNMENT'],
];
const RECIPE: Readonly<Partial<Record<ReportStatus, readonly (readonly [Who, TimelineAction])[]>>> = {
  SUBMITTED: [],
  NEEDS_INFO: [['lan', 'REQUEST_INFO']],
  RECEIVED: TO_UNIT.slice(0, 1),
  ASSIGNED: TO_UNIT.slice(0, 2),
  SENT_BACK: [...TO_UNIT.slice(0, 2), ['hung', 'SEND_BACK']],
  IN_PROGRESS: TO_UNIT,
  SCHEDULED: [...TO_UNIT, ['hung', 'SCHEDULE']],
  PENDING_APPROVAL: [...TO_UNIT, ['hung', 'SUBMIT_RESULT']],
  RESOLVED: [...TO_UNIT, ['hung', 'SUBMIT_RESULT'], ['ha', 'APPROVE_RESULT']],
  REOPENED: [...TO_UNIT, ['hung', 'SUBMIT_RESULT'], ['ha', 'APPROVE_RESULT'], ['nhung', 'REOPEN']],
  REFERRED_OUT: [...TO_UNIT.slice(0, 1), ['lan', 'REFER_OUT']],
  CLOSED: [...TO_UNIT, ['hung', 'SUBMIT_RESULT'], ['ha', 'APPROVE_RESULT'], ['nhung', 'RATE']],
  REJECTED: [['lan', 'REJECT']],
  WITHDRAWN: [['nhung', 'WITHDRAW']],
};

let city: City;
const callers = new Map<string, GraphQLCaller>();
const as = (who: Who | 'nobody'): GraphQLCaller => callers.get(who)!;

beforeAll(async () => {
  city = await City.open();
  for (const who of [...EVERYBODY, 'nobody'] as const) callers.set(who, await city.as(who));
});
afterAll(() => city.close());

interface Standing {
  readonly code: string;
  readonly version: number;
  readonly status: string;
}
const doIt = (who: Who | 'nobody', action: TimelineAction, { code, version }: Standing) => {
  const [mutation, input] = HOW[action]!;
  return act(as(who), mutation, { code, version, ...input });
};

/** A new report that has come to `status`; a question asked by the unit when `askedBy` says so. */
async function reportIn(status: ReportStatus, askedBy?: 'DESK' | 'UNIT'): Promise<Standing> {
  let report = await act(as('nhung'), 'submitReport', draft());
  const asked = status === 'NEEDS_INFO' && askedBy === 'UNIT';
  for (const [who, action] of asked ? [...TO_UNIT, ['hung', 'REQUEST_INFO'] as const] : RECIPE[status]!) {
    const answer = await doIt(who, action, report);
    if (answer.__typename !== 'Report') throw new Error(`${action}: ${JSON.stringify(answer)}`);
    report = answer;
  }
  expect(report.status).toBe(status);
  return report;
}

async function refusesAllBut(allowed: readonly string[], action: TimelineAction, report: Standing): Promise<void> {
  expect(await doIt('nobody', action, report)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  for (const who of EVERYBODY.filter((one) => !allowed.includes(one))) {
    const answer = await doIt(who, action, report);
    expect([who, action, REFUSED.includes(answer.code) ? 'refused' : answer]).toEqual([who, action, 'refused']);
  }
  expect(await read(as('lan'), report.code, 'version status')).toEqual({
    version: report.version,
    status: report.status,
  });
}

const byPeople = (who: readonly ActorRole[]): boolean => who.some((role) => role !== 'SYSTEM');

describe('a move along the workflow', () => {
  // Merging, splitting and outside bodies have stories of their own; the system's moves too.
  const rows = REPORT_WORKFLOW.filter(({ from, act: action, who }) => from && HOW[action] && byPeople(who));
  const paths = rows.flatMap((row) => row.from!.map((from) => ({ ...row, start: from })));

  it.each(paths)('from $start by $act leads to $to, for the right person alone', async (path) => {
    const report = await reportIn(path.start, path.askedBy);
    const allowed = [...new Set(path.who.flatMap((role) => ARE[role]))];
    await refusesAllBut(allowed, path.act, report);
    const done = await doIt(allowed[0]!, path.act, report);
    expect([path.act, done.status ?? done]).toEqual([path.act, path.to]);
  });

  it('is there for every row that a person takes', () => {
    const stories = new Set(['MERGE', 'SPLIT_OFF', 'SUBMIT']);
    const missing = REPORT_WORKFLOW.filter(({ act: action, who }) => byPeople(who) && !HOW[action]);
    expect(missing.map(({ act: action }) => action).filter((action) => !stories.has(action))).toEqual([]);
  });
});

describe('a state', () => {
  const states = Object.keys(RECIPE) as ReportStatus[];
  const moves = [...new Set(REPORT_WORKFLOW.map(({ act: action }) => action))].filter((action) => HOW[action]);

  it.each(states)('%s knows no way but those of the table', async (status) => {
    const report = await reportIn(status);
    for (const action of moves) {
      const asked = status === 'NEEDS_INFO' ? 'DESK' : undefined;
      const known = REPORT_WORKFLOW.some(
        (row) => row.act === action && row.from?.includes(status) && (!row.askedBy || row.askedBy === asked),
      );
      if (known) continue;
      for (const who of ['minh', 'ha', 'nhung'] as const) {
        const answer = await doIt(who, action, report);
        expect([status, action, who, answer.status ?? 'refused']).toEqual([status, action, who, 'refused']);
      }
    }
  });
});

describe('an act beside the way', () => {
  const sides = (Object.entries(SIDE_ACTS) as [TimelineAction, SideRule][]).filter(([action]) => HOW[action]);
  const inState = (rule: SideRule): ReportStatus =>
    rule.in?.find((status) => status === 'IN_PROGRESS') ?? rule.in?.[0] ?? 'IN_PROGRESS';

  it.each(sides)('%s is for the right person alone and leaves the status', async (action, rule) => {
    let report = await reportIn(inState(rule));
    if (rule.publication && !rule.publication.includes('PENDING'))
      report = (await doIt('minh', 'PUBLISH', report)) as Standing;
    const allowed = [...new Set(rule.who.flatMap((role) => ARE[role]))];
    await refusesAllBut(allowed, action, report);
    const done = await doIt(allowed[0]!, action, report);
    expect([action, done.status ?? done]).toEqual([action, report.status]);
  });

  const bound = sides.filter(([, { in: only }]) => only);
  it.each(bound)('%s happens in its own states alone', async (action, rule) => {
    const who = rule.who.flatMap((role) => ARE[role])[0]!;
    for (const status of Object.keys(RECIPE) as ReportStatus[]) {
      if (rule.in!.includes(status)) continue;
      const answer = await doIt(who, action, await reportIn(status));
      expect([action, status, answer.status ?? 'refused']).toEqual([action, status, 'refused']);
    }
  });
});
