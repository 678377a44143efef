import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, steps } from './acts.js';
import { City, type Who } from './city.js';
import { asked, change } from './rules.js';

const TODAY = '2026-11-18';
const template = (more: object = {}): object => ({
  code: 'MOI',
  version: 0,
  effectiveFrom: TODAY,
  note: 'Câu hay dùng',
  name: 'Mới',
  body: 'Kính gửi {{reporter}}, phản ánh {{code}} về {{field}} tại {{place}} do {{unit}} xử lý trước {{due}}.',
  ...more,
});

describe('answer templates', () => {
  let city: City;
  let code: string;
  const callers = {} as Record<Who | 'nobody', GraphQLCaller>;
  beforeAll(async () => {
    city = await City.open();
    for (const who of ['nhung', 'an', 'lan', 'minh', 'hung', 'ha', 'tung', 'quantri', 'kiemtoan', 'nobody'] as const)
      callers[who] = await city.as(who);
    ({ code } = await act(callers.nhung, 'submitReport', draft()));
    await steps(
      code,
      [callers.lan, 'receiveReport'],
      [callers.lan, 'assignReport', { unitId: 'unit:CSHP' }],
      [callers.hung, 'acceptAssignment'],
    );
  });
  afterAll(() => city.close());

  const fitting = async (
    who: Who | 'nobody',
    forAct: string,
  ): Promise<{ code: string; body: string; ofUnit: boolean }[]> =>
    (
      await asked(
        callers[who],
        'query($code: String!, $act: ReportAction!) { answerTemplates(code: $code, act: $act) { code name body ofUnit } }',
        { code, act: forAct },
      )
    ).answerTemplates;

  it('fit an act, a field and a state, the closest first, filled for the report', async () => {
    const result = await fitting('hung', 'SUBMIT_RESULT');
    expect(result.map((one) => one.code)).toEqual(['KET_QUA_DEN', 'KET_QUA_CHUNG']);
    expect(result[0]!.body).toBe(
      'Kính gửi Ông/Bà, ngày 18/11/2026 Chiếu sáng đô thị Hải Phòng đã thay bóng, kiểm tra dây và bộ nguồn của các đèn tại Hai Bà Trưng, phường Lê Chân; đèn đã sáng bình thường. Trân trọng cảm ơn Ông/Bà.',
    );
    const [, send] = await fitting('hung', 'UPDATE_PROGRESS');
    expect(send!.body).toMatch(/^Ngày 18\/11\/2026, .* trước \d\d:\d\d 30\/11\/2026\.$/);
  });

  it('name the reporter only in words the reporter alone reads, and never give away the house', async () => {
    const onBehalfOf = { name: 'Vũ Thị Sáu', phone: '0912345678' };
    ({ code } = await act(callers.lan, 'submitReport', draft({ onBehalfOf })));
    expect((await fitting('lan', 'REQUEST_INFO'))[0]!.body).toContain('Ông/Bà Vũ Thị Sáu');
    for (const forAct of ['SUBMIT_RESULT', 'UPDATE_PROGRESS', 'ASSIGN'])
      for (const { body } of await fitting('lan', forAct)) expect(body).not.toMatch(/Sáu|Số 12|\{\{|\}\}/);
  });

  it('are for staff who see the report from inside', async () => {
    expect(await fitting('tung', 'ASSIGN')).toEqual([]);
    for (const who of ['nhung', 'nobody'] as const)
      await expect(fitting(who, 'ASSIGN')).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
  });

  it('are kept by administrator and supervisor, and by a coordinator for the own unit', async () => {
    expect(await change(callers.lan, 'saveAnswerTemplate', template())).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect(await change(callers.nhung, 'saveAnswerTemplate', template())).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect(await change(callers.hung, 'saveAnswerTemplate', template())).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect(await change(callers.minh, 'saveAnswerTemplate', template())).toMatchObject({ newestVersion: 1 });
    const own = template({ code: 'CSHP_1', unitId: 'unit:CSHP', act: 'UPDATE_PROGRESS' });
    expect(await change(callers.hung, 'saveAnswerTemplate', own)).toMatchObject({ mayChange: true });
    expect(
      await change(callers.hung, 'saveAnswerTemplate', { ...own, code: 'TN_1', unitId: 'unit:TNHP' }),
    ).toMatchObject({
      __typename: 'ActionNotAllowed',
    });
    expect(
      await change(callers.hung, 'saveAnswerTemplate', { ...template(), version: 1, unitId: 'unit:CSHP' }),
    ).toMatchObject({ __typename: 'ActionNotAllowed' });
    const query = '{ templateRules { code mayChange } }';
    const seen = (await asked(callers.hung, query)).templateRules;
    expect(seen).toContainEqual({ code: 'CSHP_1', mayChange: true });
    expect(seen).toContainEqual({ code: 'MOI', mayChange: false });
    expect((await callers.lan.ask(query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('of a unit come first for its own people and are unknown to others', async () => {
    ({ code } = await act(callers.nhung, 'submitReport', draft()));
    await steps(code, [callers.lan, 'receiveReport'], [callers.lan, 'assignReport', { unitId: 'unit:CSHP' }]);
    expect((await fitting('hung', 'UPDATE_PROGRESS'))[0]).toMatchObject({ code: 'CSHP_1', ofUnit: true });
    expect((await fitting('lan', 'UPDATE_PROGRESS')).map((one) => one.code)).not.toContain('CSHP_1');
  });

  it('have only places that exist, tried on a real report before they are saved', async () => {
    const bad = await change(
      callers.minh,
      'saveAnswerTemplate',
      template({ version: 1, body: 'Gửi {{ten}} và {{code' }),
    );
    expect(bad.fields).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_VARIABLE', message: 'Không có chỗ điền {{ten}}.' }),
      expect.objectContaining({ code: 'UNCLOSED_VARIABLE' }),
    ]);
    const preview =
      'query($body: String!, $code: String!) { templatePreview(body: $body, code: $code) { text wrong } }';
    const tried = await asked(callers.minh, preview, { body: 'Mã {{ code }}, {{ten}}', code });
    expect(tried.templatePreview).toEqual({ text: `Mã ${code}, {{ten}}`, wrong: ['Không có chỗ điền {{ten}}.'] });
    expect((await asked(callers.an, preview, { body: '{{code}}', code })).templatePreview).toBeNull();
    const { templateVariables } = await asked(callers.minh, '{ templateVariables { name meaning } }');
    expect(templateVariables).toContainEqual({ name: 'due', meaning: 'Hạn xử lý' });
  });

  it('end from a day on', async () => {
    const end = { code: 'MOI', version: 1, effectiveFrom: TODAY, note: 'Không dùng' };
    expect(await change(callers.minh, 'retireAnswerTemplate', end)).toMatchObject({
      versions: [{ retired: true }, {}],
    });
    expect((await fitting('lan', 'ASSIGN')).map((one) => one.code)).not.toContain('MOI');
  });
});
