import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { Classifier } from '../src/routing/learning/classifier.rules.js';
import { confidenceOf, scoreOf, LEAST_RIGHT } from '../src/routing/learning/score.rules.js';
import { tokensOf } from '../src/routing/learning/tokens.rules.js';
import { trainModel } from '../src/routing/learning/train-model.job.js';
import { LEAST_REPORTS, train, type ClosedReport } from '../src/routing/learning/train.rules.js';
import { act, draft, read } from './acts.js';
import { City } from './city.js';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;

const MATTERS: readonly (readonly [field: string, unit: string, words: readonly string[]])[] = [
  ['CHIEU_SANG', 'unit:CSHP', ['đèn đường tắt', 'bóng đèn nhấp nháy', 'cột đèn nghiêng', 'đèn chiếu sáng hỏng']],
  ['THOAT_NUOC', 'unit:TNHP', ['ngập nửa bánh xe', 'cống tắc', 'hố ga kênh', 'mương bốc mùi']],
  ['CAY_XANH', 'unit:11383', ['cây gãy cành', 'cây bật gốc', 'cành che biển', 'cây xà cừ đổ']],
];
const TALK = ['sáng nay', 'mấy hôm rồi', 'mong sớm xử lý', 'gần trường học', 'trước chợ', 'đêm qua'];

/** Closed reports whose words say what they are about; every eleventh was filed under another field by hand. */
const synthetic = (count: number): ClosedReport[] =>
  Array.from({ length: count }, (_, at) => {
    const [field, unitId, words] = MATTERS[at % 3]!;
    const [wrongField, wrongUnit] = MATTERS[(at + 1) % 3]!;
    const odd = at % 11 === 10;
    return {
      text: `${words[Math.floor(at / 3) % 4]} ${TALK[(at * 5) % 6]} số ${at}`,
      wardId: 'unit:11383',
      categoryCode: 'SU_CO_HA_TANG',
      fieldCode: odd ? wrongField : field,
      unitId: odd ? wrongUnit : unitId,
    };
  });

describe('learning from closed reports', () => {
  it('scores a model that has never seen the newest fifth; the score can be recounted by hand', async () => {
    const reports = synthetic(220);
    const { enough, score } = await train(reports);
    expect(enough).toBe(true);
    expect(score).toMatchObject({ reports: 220, heldOut: 44 });
    const [learned, held] = [reports.slice(0, 176), reports.slice(176)];
    const label = ({ fieldCode }: ClosedReport): string => `SU_CO_HA_TANG/${fieldCode}`;
    const model = Classifier.learn(learned.map((one) => ({ tokens: tokensOf(one), label: label(one) })))!;
    const guesses = held.map((one) => model.guess(tokensOf(one)).map((guess) => guess.label));
    expect(score.field!.top1).toBe(guesses.filter(([first], at) => first === label(held[at]!)).length);
    expect(score.field!.top3).toBe(guesses.filter((three, at) => three.slice(0, 3).includes(label(held[at]!))).length);
    // Only what people filed otherwise is missed: four of the last 44.
    expect(score.field!.top1).toBe(44 - held.filter((_, at) => (at + 176) % 11 === 10).length);
    expect(score.field!.perLabel.reduce((sum, { count }) => sum + count, 0)).toBe(44);
    expect(score.field!.confusions.reduce((sum, { count }) => sum + count, 0)).toBe(44 - score.field!.top1);
  });

  it('says honestly when there is too little to learn from', async () => {
    const trained = await train(synthetic(LEAST_REPORTS - 1));
    expect(trained).toMatchObject({ enough: false, fieldModel: null, score: { reports: 59, field: null } });
  });

  it('shows nothing that the held-out reports do not support', () => {
    const noise = Array.from({ length: 40 }, (_, at) => ({ label: 'a', guesses: [at % 2 ? 'a' : 'b'], lead: at % 7 }));
    const score = scoreOf(noise);
    expect(score.top1 / score.count).toBeLessThan(LEAST_RIGHT);
    expect(score.threshold).toBeNull();
    expect(confidenceOf(score, 99)).toBeUndefined();
  });

  it('gives a stored model back as it was, with the words that spoke for it', () => {
    const examples = synthetic(120).map((one) => ({ tokens: tokensOf(one), label: one.fieldCode! }));
    const model = Classifier.learn(examples)!;
    const loaded = Classifier.load(model.save());
    const tokens = tokensOf({ text: 'Den duong tat ba dem' });
    expect(loaded.guess(tokens)).toEqual(model.guess(tokens));
    expect(loaded.guess(tokens)[0]!.label).toBe('CHIEU_SANG');
    expect(loaded.because(tokens).join(' ')).toMatch(/den/);
    expect(loaded.guess(['never', 'seen'])).toEqual([]);
  });
});

describe('a suggestion at the desk', () => {
  let city: City;
  let [nhung, lan, minh, hung, quantri]: GraphQLCaller[] = [];
  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, quantri] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'quantri'] as const).map((who) => city.as(who)),
    );
  });
  afterAll(() => city.close());

  const SUGGESTION =
    'suggestion { agrees category { category { code fields { code } } confidence because } unit { id } unitConfidence unitBecause }';
  const ask = async (caller: GraphQLCaller, query: string): Promise<Answered> => {
    const answer = await caller.ask(query);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const close = async (reports: readonly ClosedReport[]): Promise<void> => {
    const { database } = city.server;
    for (const [at, one] of reports.entries())
      await database.em().execute(
        `insert into report (id, code, title, body, category_code, field_code, status, urgency, channel, publication, may_be_public,
           lat, lng, ward_id, lead_unit_id, submitter_kind, submitter_id, idempotency_key, created_at, updated_at, assigned_at,
           resolved_at, queue_rank, entry_count, last_hash)
         values (gen_random_uuid(), ?, ?, ?, 'SU_CO_HA_TANG', ?, 'CLOSED', 'NORMAL', 'APP', 'PRIVATE', false,
           20.84, 106.68, ?, ?, 'CITIZEN', 'citizen:past', ?, now(), now(), now(), now() - make_interval(mins => ?), 0, 1, '')`,
        [`PAST-${at}`, 'Phản ánh', one.text, one.fieldCode, one.wardId, one.unitId, `past-${at}`, reports.length - at],
      );
  };

  it('is none before there is enough to learn from, and the console is told so', async () => {
    await trainModel(city.server.parts, 'system');
    const { code } = await act(nhung!, 'submitReport', draft());
    expect((await read(lan!, code, SUGGESTION)).suggestion).toBeNull();
    expect(
      (await ask(minh!, '{ learnedModels { version enough reports leastReports trainedBy { id } field { count } } }'))
        .learnedModels,
    ).toEqual([{ version: 1, enough: false, reports: 0, leastReports: LEAST_REPORTS, trainedBy: null, field: null }]);
  });

  it('comes from the city’s own closed reports once an administrator had it learned anew', async () => {
    await close(synthetic(220));
    const asked = await ask(quantri!, 'mutation { trainRoutingModel { __typename } }');
    expect(asked.trainRoutingModel.__typename).toBe('TrainingQueued');
    const [model] = await eventually(async () => {
      const { learnedModels } = await ask(
        minh!,
        `{ learnedModels { version enough reports heldOut trainedBy { id }
        field { count top1 top3 shownHitRate shownCount labels { name count top1 top3 } confusions { name said count } } unit { count top1 } } }`,
      );
      return learnedModels[0].version === 2 && learnedModels;
    }, 30_000);
    expect(model).toMatchObject({
      enough: true,
      reports: 220,
      heldOut: 44,
      trainedBy: { id: 'staff:quantri' },
      field: { count: 44, top1: 40 },
    });
    expect(model.field.labels.map(({ name }: Answered) => name).sort()).toEqual([
      'Chiếu sáng công cộng',
      'Cây xanh',
      'Thoát nước, ngập úng',
    ]);

    const { code } = await act(
      nhung!,
      'submitReport',
      draft({ fieldCode: 'KHAC', body: 'Cống tắc, ngập nửa bánh xe trước chợ.' }),
    );
    const { suggestion } = await eventually(async () => {
      const seen = await read(lan!, code, SUGGESTION);
      return seen.suggestion && seen;
    }, 15_000);
    expect(suggestion).toMatchObject({
      agrees: false,
      category: { category: { code: 'SU_CO_HA_TANG', fields: [{ code: 'THOAT_NUOC' }] } },
      unit: { id: 'unit:TNHP' },
    });
    expect(suggestion.category.confidence).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(suggestion.category.because.length).toBeGreaterThan(0);
    // Never forced: the report is still what its sender called it.
    expect((await read(lan!, code, 'category { fields { code } }')).category.fields).toEqual([{ code: 'KHAC' }]);
  });

  it('is for the desk, and for a caller’s words while they speak', async () => {
    const query =
      '{ suggestCategory(text: "den duong tat o dau ngo", wardId: "unit:11383") { category { fields { code } } confidence } }';
    const found = (await ask(lan!, query)).suggestCategory;
    expect(found[0]).toMatchObject({ category: { fields: [{ code: 'CHIEU_SANG' }] } });
    expect(found.length).toBeLessThanOrEqual(3);
    expect((await nhung!.ask(query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await ask(lan!, '{ suggestCategory(text: "alo") { confidence } }')).suggestCategory).toEqual([]);
    const refused = await ask(hung!, 'mutation { trainRoutingModel { __typename ... on Problem { code } } }');
    expect(refused.trainRoutingModel).toEqual({ __typename: 'ActionNotAllowed', code: 'ACTION_NOT_ALLOWED' });
  });
});
