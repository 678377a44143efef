import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import fc from 'fast-check';
import { CHAIN_START, hashOf } from '../src/report/report-step.js';
import { entriesAfter, reportByCode } from '../src/report/report.repository.js';
import { act, draft, read } from './acts.js';
import { City, type Who } from './city.js';

const PHONE = '0912345678';
const SECRET = 'MẬT-CANARY-7391';
const OPEN =
  'code title body address status publication reporter { displayName phone email } result { text } location { lat lng }';

/** What people try, in any order; most of it is refused where the report stands. */
const TRIES: readonly (readonly [Who, string, object?])[] = [
  ['lan', 'requestInformation', { question: 'Cột đèn số mấy?' }],
  ['nhung', 'supplyInformation', { text: 'Cột số 14.' }],
  ['lan', 'receiveReport', { urgency: 'NORMAL' }],
  ['lan', 'assignReport', { unitId: 'unit:CSHP', coordinatingUnitIds: [] }],
  ['hung', 'sendBackReport', { reason: SECRET }],
  ['hung', 'acceptAssignment'],
  ['hung', 'addInternalNote', { text: SECRET }],
  ['hung', 'postProgress', { text: 'Đã khảo sát.', visibility: 'PUBLIC' }],
  ['hung', 'postProgress', { text: SECRET, visibility: 'INTERNAL' }],
  ['hung', 'requestInformation', { question: 'Bóng tắt từ mấy giờ?' }],
  ['hung', 'scheduleWork', { for: '2026-11-20T08:00:00+07:00', text: 'Thay bóng sáng thứ Sáu.' }],
  ['hung', 'askExtension', { reason: 'Chờ vật tư.', days: 2 }],
  ['ha', 'approveExtension'],
  ['ha', 'refuseExtension', { reason: 'Vật tư đã về.' }],
  ['lan', 'setUrgency', { urgency: 'HIGH', reason: 'Gần trường học.' }],
  ['lan', 'classifyReport', { categoryCode: 'SU_CO_HA_TANG', fieldCode: 'DIEN_LUC' }],
  ['chutich', 'urgeUnit', { text: 'Đề nghị làm sớm.' }],
  ['ha', 'delegateReport', { officerId: 'staff:hung.chieusang', note: SECRET }],
  ['minh', 'publishReport'],
  ['minh', 'hideReport', { reason: SECRET }],
  ['hung', 'submitResult', { text: 'Đã thay hai bóng và kiểm tra cả tuyến.', noPhotoReason: 'Trời mưa lớn.' }],
  ['ha', 'returnResult', { reason: SECRET }],
  ['ha', 'approveResult', { acceptNoPhoto: true }],
  ['nhung', 'reopenReport', { reason: 'Tối qua lại tắt.' }],
  ['nhung', 'rateReport', { level: 'SATISFIED' }],
  ['minh', 'refuseReopening', { reason: 'Đèn tắt theo lịch.' }],
  ['nhung', 'withdrawReport'],
  ['lan', 'undoAct'],
];
const PEOPLE = ['nhung', 'lan', 'minh', 'hung', 'ha', 'chutich', 'nobody', 'an'] as const;

let city: City;
const callers = new Map<string, GraphQLCaller>();

beforeAll(async () => {
  city = await City.open();
  for (const who of PEOPLE) callers.set(who, await city.as(who));
});
afterAll(() => city.close());

interface Seen {
  readonly code: string;
  readonly version: number;
  readonly status: string;
  readonly dueAt: string | null;
}

/** Each walk: a report, and any acts by anybody, minutes or days apart. */
const walk = fc.array(fc.tuple(fc.constantFrom(...TRIES), fc.integer({ min: 1, max: 3_000 })), {
  minLength: 15,
  maxLength: 40,
});

describe('whatever people do with a report', () => {
  it('its steps are gapless and chained, a refusal changes nothing, its due time lies in working time, the public never sees a secret', async () => {
    await fc.assert(
      fc.asyncProperty(walk, async (tries) => {
        const sent = draft({ body: `Đèn tắt. Gọi tôi ${PHONE}.`, address: `Số 12 Hai Bà Trưng` });
        let report = (await act(callers.get('nhung')!, 'submitReport', sent)) as Seen;
        for (const [[who, mutation, input], minutes] of tries) {
          city.clock.advance(minutes * 60_000);
          const before = await read(callers.get('lan')!, report.code, 'code version status dueAt');
          const steps = await peoplesSteps(report.code);
          const answer = await act(callers.get(who)!, mutation, {
            code: report.code,
            version: before.version,
            ...input,
          });
          if (answer.__typename !== 'Report') {
            expect(await peoplesSteps(report.code)).toBe(steps);
            continue;
          }
          expect(answer.version).toBeGreaterThan(before.version);
          report = answer;
        }
        await chainHolds(report.code);
        await dueTimeIsWorkingTime(report.code);
        await publicSeesNoSecret(report.code);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);
});

/** The system's own steps (late, due soon) come in between at any moment. */
async function peoplesSteps(code: string): Promise<number> {
  const em = city.server.database.em();
  const report = (await reportByCode(em, code))!;
  const entries = await entriesAfter(em, report.id, ['PUBLIC', 'REPORTER', 'INTERNAL'], 0, 1_000);
  return entries.filter(({ actorKind }) => actorKind !== 'SYSTEM').length;
}

async function chainHolds(code: string): Promise<void> {
  const em = city.server.database.em();
  const report = (await reportByCode(em, code))!;
  const entries = await entriesAfter(em, report.id, ['PUBLIC', 'REPORTER', 'INTERNAL'], 0, 1_000);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, at) => at + 1));
  expect(entries).toHaveLength(report.entryCount);
  let last = CHAIN_START;
  for (const entry of entries) {
    expect(entry.hash).toBe(hashOf(last, entry));
    last = entry.hash;
  }
  expect(report.lastHash).toBe(last);
}

async function dueTimeIsWorkingTime(code: string): Promise<void> {
  const report = (await reportByCode(city.server.database.em(), code))!;
  if (!report.dueAt || report.aroundTheClock) return;
  expect(city.server.parts.rules.calendar().isWorkingInstant(report.dueAt.getTime())).toBe(true);
}

async function publicSeesNoSecret(code: string): Promise<void> {
  for (const who of ['nobody', 'an'] as const) {
    const { data } = await callers.get(who)!.ask(
      `query($code: String!) { report(code: $code) { ${OPEN} timeline { edges { node { text actor { name } } } } }
         reports(first: 50) { edges { node { ${OPEN} } } } }`,
      { code },
    );
    const text = JSON.stringify(data);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('Nhung');
    expect(text).not.toContain('Số 12');
  }
}
