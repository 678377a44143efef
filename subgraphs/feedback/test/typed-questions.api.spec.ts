import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City, type Who } from './city.js';
import { asked, change, parking, question } from './rules.js';

const STOP = { phone: '114', words: 'Mời Ông/Bà gọi 114 ngay.', wordsEn: 'Call 114 now.' };

describe('typed questions of a field', () => {
  let city: City;
  const callers = {} as Record<Who | 'nobody', GraphQLCaller>;
  beforeAll(async () => {
    city = await City.open();
    for (const who of ['nhung', 'an', 'lan', 'minh', 'hung', 'quantri', 'partner', 'nobody'] as const)
      callers[who] = await city.as(who);
    const saved = await change(
      callers.quantri,
      'saveReportField',
      parking({
        questions: [
          question('PLATE', 'TEXT', { max: 10 }),
          question('CARS', 'NUMBER', { required: true, unit: 'xe', min: 1, max: 50 }),
          question('BLOCKS', 'YES_NO'),
          question('WHERE', 'ONE_OF', {
            options: [
              { code: 'ROAD', text: 'Lòng đường', textEn: 'Road' },
              { code: 'PAVEMENT', text: 'Vỉa hè', textEn: 'Pavement' },
            ],
          }),
          question('WHEN', 'MANY_OF', {
            options: [
              { code: 'DAY', text: 'Ban ngày', textEn: 'By day' },
              { code: 'NIGHT', text: 'Ban đêm', textEn: 'At night' },
              { code: 'FIRE', text: 'Đang cháy', textEn: 'On fire', stop: STOP },
            ],
          }),
          question('SINCE', 'DATE'),
          question('HURT', 'YES_NO', { stopIfYes: STOP }),
        ],
      }),
    );
    expect(saved).toMatchObject({ __typename: 'FieldRule', newestVersion: 1 });
  });
  afterAll(() => city.close());

  const send = (who: Who, answers: Record<string, string> | null, more: object = {}) =>
    act(
      callers[who],
      'submitReport',
      draft({
        fieldCode: 'DO_XE',
        answers: answers && Object.entries(answers).map(([questionCode, value]) => ({ questionCode, value })),
        ...more,
      }),
      'code answers { questionCode question answer value version }',
    );

  it('are answered with the report, kept with the version that asked, and read as words by the reporter and staff', async () => {
    const sent = await send('nhung', {
      PLATE: ' 15A-123 ',
      CARS: '3',
      BLOCKS: 'YES',
      WHERE: 'PAVEMENT',
      WHEN: 'DAY,NIGHT',
      SINCE: '2026-11-10',
      HURT: 'NO',
    });
    expect(sent.answers).toEqual([
      { questionCode: 'PLATE', question: 'Câu PLATE?', answer: '15A-123', value: '15A-123', version: 1 },
      { questionCode: 'CARS', question: 'Câu CARS?', answer: '3 xe', value: '3', version: 1 },
      { questionCode: 'BLOCKS', question: 'Câu BLOCKS?', answer: 'Có', value: 'YES', version: 1 },
      { questionCode: 'WHERE', question: 'Câu WHERE?', answer: 'Vỉa hè', value: 'PAVEMENT', version: 1 },
      { questionCode: 'WHEN', question: 'Câu WHEN?', answer: 'Ban ngày, Ban đêm', value: 'DAY,NIGHT', version: 1 },
      { questionCode: 'SINCE', question: 'Câu SINCE?', answer: '10/11/2026', value: '2026-11-10', version: 1 },
      { questionCode: 'HURT', question: 'Câu HURT?', answer: 'Không', value: 'NO', version: 1 },
    ]);
    const english = await city.as('lan', 'en');
    const seen = await read(english, sent.code, 'answers { question answer }');
    expect(seen.answers[3]).toEqual({ question: 'Question WHERE?', answer: 'Pavement' });
    await steps(sent.code, [callers.minh, 'publishReport']);
    expect(await read(callers.an, sent.code, 'code answers { answer }')).toEqual({ code: sent.code, answers: [] });
  });

  it.each([
    ['no answer where one is needed', {}, 'CARS', 'ANSWER_NEEDED'],
    ['words for a number', { CARS: 'ba' }, 'CARS', 'ANSWER_NOT_A_NUMBER'],
    ['too small a number', { CARS: '0' }, 'CARS', 'ANSWER_TOO_SMALL'],
    ['too big a number', { CARS: '51' }, 'CARS', 'ANSWER_TOO_BIG'],
    ['too long a text', { CARS: '1', PLATE: '15A-1234567' }, 'PLATE', 'TOO_LONG'],
    ['neither yes nor no', { CARS: '1', BLOCKS: 'MAYBE' }, 'BLOCKS', 'ANSWER_NOT_AN_OPTION'],
    ['an unknown option', { CARS: '1', WHERE: 'ROOF' }, 'WHERE', 'ANSWER_NOT_AN_OPTION'],
    ['one unknown option of many', { CARS: '1', WHEN: 'DAY,NOON' }, 'WHEN', 'ANSWER_NOT_AN_OPTION'],
    ['a day that does not exist', { CARS: '1', SINCE: '2026-02-30' }, 'SINCE', 'ANSWER_NOT_A_DATE'],
    ['a question nobody asks', { CARS: '1', COLOUR: 'red' }, 'COLOUR', 'QUESTION_UNKNOWN'],
    ['an option that stops the form', { CARS: '1', WHEN: 'DAY,FIRE' }, 'WHEN', 'ANSWER_STOPS'],
    ['a yes that stops the form', { CARS: '1', HURT: 'YES' }, 'HURT', 'ANSWER_STOPS'],
  ])('name %s', async (_what, answers, code, problem) => {
    const refused = await send('nhung', answers as Record<string, string>);
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: ['input', 'answers', code], code: problem }],
    });
    expect(refused.fields[0].message).not.toMatch(/[{}]|^[A-Z_]+$/);
  });

  it('do not hold up a client that knows nothing of them, nor the desk with the caller on the line', async () => {
    expect(await send('nhung', null)).toMatchObject({ __typename: 'Report', answers: [] });
    const onBehalfOf = { name: 'Bà Sáu', phone: '0912345678' };
    expect(await send('lan', { CARS: '1', HURT: 'YES' }, { onBehalfOf })).toMatchObject({ __typename: 'Report' });
    expect(await send('partner', { CARS: '1', HURT: 'YES' }, { onBehalfOf })).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('are taken from a form that was open while the question was dropped, as they were asked', async () => {
    const next = parking({ version: 1, questions: [question('CARS', 'NUMBER', { min: 1 })] });
    expect(await change(callers.quantri, 'saveReportField', next)).toMatchObject({ newestVersion: 2 });
    const late = await send('nhung', { PLATE: '15A-9', CARS: '2' });
    expect(late.answers).toEqual([
      expect.objectContaining({ questionCode: 'PLATE', question: 'Câu PLATE?', version: 1 }),
      expect.objectContaining({ questionCode: 'CARS', version: 2 }),
    ]);
  });

  it.each([
    ['a stop with a wrong number', question('A', 'YES_NO', { stopIfYes: { ...STOP, phone: '911' } }), 'BAD_STOP_PHONE'],
    [
      'a choice of one',
      question('A', 'ONE_OF', { options: [{ code: 'X', text: 'X', textEn: 'X' }] }),
      'OPTIONS_NEEDED',
    ],
    ['a bad code', question('chữ', 'TEXT'), 'BAD_CODE'],
    ['no English words', question('A', 'TEXT', { textEn: ' ' }), 'REQUIRED'],
    ['a smallest above the largest', question('A', 'NUMBER', { min: 5, max: 1 }), 'ANSWER_TOO_SMALL'],
  ])('are refused with %s', async (_what, bad, code) => {
    expect(await change(callers.quantri, 'saveReportField', parking({ code: 'LOI', questions: [bad] }))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ code }],
    });
  });

  it('come with the seeds: useful ones for at least eight fields, four of which may stop the form', async () => {
    const { reportCategories } = await asked(
      callers.nobody,
      `{ reportCategories { fields { code questions { required stopIfYes { phone } } } } }`,
    );
    type Asked = { questions: { required: boolean; stopIfYes: object | null }[] };
    const fields: Asked[] = reportCategories.flatMap((one: { fields: Asked[] }) => one.fields);
    expect(fields.filter(({ questions }) => questions.length).length).toBeGreaterThanOrEqual(8);
    const seeded = fields.flatMap(({ questions }) => questions);
    expect(seeded.filter(({ stopIfYes }) => stopIfYes).length).toBeGreaterThanOrEqual(4);
  });
});
