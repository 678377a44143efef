import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLCaller } from '@smarthp/kit/testing';
import { act, draft, read, steps } from './acts.js';
import { City, type Who } from './city.js';
import { asked, change, parking } from './rules.js';

const TODAY = '2026-11-18';
const TOMORROW = '2026-11-19';

describe('rules as data', () => {
  let city: City;
  const callers = {} as Record<Who | 'nobody', GraphQLCaller>;
  beforeAll(async () => {
    city = await City.open();
    for (const who of ['nhung', 'lan', 'minh', 'hung', 'ha', 'chutich', 'kiemtoan', 'quantri', 'nobody'] as const)
      callers[who] = await city.as(who);
  });
  afterAll(() => city.close());

  const open = async (categoryCode = 'SU_CO_HA_TANG'): Promise<string[]> => {
    const { reportCategories } = await asked(callers.nobody, '{ reportCategories { code fields { code } } }');
    type Shape = { code: string; fields: { code: string }[] };
    return reportCategories.find(({ code }: Shape) => code === categoryCode).fields.map(({ code }: Shape) => code);
  };

  describe('fields', () => {
    it('are changed by the administrator alone', async () => {
      for (const who of ['lan', 'minh', 'hung', 'ha', 'chutich', 'kiemtoan', 'nhung'] as const)
        expect(await change(callers[who], 'saveReportField', parking())).toMatchObject({
          __typename: 'ActionNotAllowed',
        });
      expect(await change(callers.nobody, 'saveReportField', parking())).toMatchObject({ __typename: 'NotSignedIn' });
      expect(await open()).not.toContain('DO_XE');
    });

    it('name what is wrong with a change', async () => {
      for (const [more, path, code] of [
        [{ effectiveFrom: '2026-11-17' }, 'effectiveFrom', 'EFFECTIVE_TOO_EARLY'],
        [{ effectiveFrom: 'tomorrow' }, 'effectiveFrom', 'NOT_VALID'],
        [{ note: ' ' }, 'note', 'REQUIRED'],
        [{ name: '' }, 'name', 'REQUIRED'],
        [{ code: 'đỗ xe' }, 'code', 'BAD_CODE'],
        [{ categoryCode: 'NOPE' }, 'categoryCode', 'UNKNOWN_CODE'],
        [{ duplicateRadiusM: -1 }, 'duplicateRadiusM', 'NOT_VALID'],
        [{ code: 'CHIEU_SANG' }, 'version', 'CODE_TAKEN'],
        [{ code: 'CHIEU_SANG', version: 7 }, 'version', 'SETTING_CHANGED_MEANWHILE'],
      ] as const)
        expect(await change(callers.quantri, 'saveReportField', parking(more))).toMatchObject({
          __typename: 'InvalidInput',
          fields: [{ path: ['input', path], code }],
        });
    });

    it('begin on their day: tomorrow is not today', async () => {
      const saved = await change(callers.quantri, 'saveReportField', parking({ effectiveFrom: TOMORROW }));
      expect(saved).toMatchObject({ newestVersion: 1, versions: [{ state: 'PLANNED', by: { id: 'staff:quantri' } }] });
      expect(await open()).not.toContain('DO_XE');
      expect(await act(callers.nhung, 'submitReport', draft({ fieldCode: 'DO_XE' }))).toMatchObject({
        fields: [{ path: ['input', 'fieldCode'], code: 'UNKNOWN_CODE' }],
      });
      city.clock.advance(86_400_000);
      expect(await open()).toContain('DO_XE');
      expect(await act(callers.nhung, 'submitReport', draft({ fieldCode: 'DO_XE' }))).toMatchObject({
        __typename: 'Report',
      });
      city.clock.advance(-86_400_000);
    });

    it('keep their whole history, with who and why, and two administrators do not overwrite each other', async () => {
      const twice = await Promise.all(
        ['Đỗ xe', 'Giữ xe'].map((name) =>
          change(callers.quantri, 'saveReportField', parking({ name, version: 1, note: `Đổi tên thành ${name}` })),
        ),
      );
      expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['FieldRule', 'InvalidInput']);
      const { settingsHistory } = await asked(
        callers.kiemtoan,
        `{ settingsHistory(area: CATEGORIES, key: "SU_CO_HA_TANG/DO_XE") { totalCount edges { node {
             isNew note effectiveFrom by { id } differences { name before after } } } } }`,
      );
      expect(settingsHistory.totalCount).toBe(2);
      const [second, first] = settingsHistory.edges.map(({ node }: { node: object }) => node);
      expect(first).toMatchObject({ isNew: true, effectiveFrom: TOMORROW, by: { id: 'staff:quantri' } });
      expect(second.note).toMatch(/^Đổi tên/);
      expect(second.differences).toEqual([
        { name: 'name', before: 'Đỗ xe, trông giữ xe', after: expect.stringMatching(/xe$/) },
      ]);
    });

    it('leave open reports alone when they end: those keep the name they began under, new ones choose again', async () => {
      const { code } = await act(callers.nhung, 'submitReport', draft({ fieldCode: 'VIEN_THONG' }));
      const field = 'category { fields { code name retired } }';
      const renamed = parking({ code: 'VIEN_THONG', version: 1, name: 'Cáp viễn thông', effectiveFrom: TOMORROW });
      await change(callers.quantri, 'saveReportField', renamed);
      const ended = await change(callers.quantri, 'retireReportField', {
        categoryCode: 'SU_CO_HA_TANG',
        code: 'VIEN_THONG',
        version: 2,
        effectiveFrom: '2026-11-20',
        note: 'Nhập vào lĩnh vực khác',
      });
      expect(ended).toMatchObject({ openReports: 1, versions: [{ retired: true, state: 'PLANNED' }, {}, {}] });
      expect(await open()).toContain('VIEN_THONG');
      city.clock.advance(2 * 86_400_000);
      expect(await open()).not.toContain('VIEN_THONG');
      expect(await act(callers.nhung, 'submitReport', draft({ fieldCode: 'VIEN_THONG' }))).toMatchObject({
        __typename: 'InvalidInput',
        fields: [
          { path: ['input', 'fieldCode'], code: 'FIELD_RETIRED', message: expect.stringContaining('vẫn được giữ') },
        ],
      });
      expect(await read(callers.nhung, code, field)).toEqual({
        category: { fields: [{ code: 'VIEN_THONG', name: 'Viễn thông, cáp', retired: false }] },
      });
      await steps(code, [callers.lan, 'receiveReport', { fieldCode: 'VIEN_THONG' }]);
      const other = await act(callers.nhung, 'submitReport', draft());
      expect(
        await act(callers.lan, 'receiveReport', { code: other.code, version: 1, fieldCode: 'VIEN_THONG' }),
      ).toMatchObject({ fields: [{ code: 'FIELD_RETIRED' }] });
      const back = parking({ code: 'VIEN_THONG', version: 3, name: 'Viễn thông', effectiveFrom: '2026-11-20' });
      expect(await change(callers.quantri, 'saveReportField', back)).toMatchObject({ newestVersion: 4 });
      expect(await open()).toContain('VIEN_THONG');
      city.clock.advance(-2 * 86_400_000);
    });

    it('say how a report begins: with a photo, closed to the public', async () => {
      const careful = parking({
        code: 'KIN',
        evidence: 'REQUIRED',
        sensitivity: 'PRIVATE',
        defaultPublication: 'PRIVATE',
      });
      await change(callers.quantri, 'saveReportField', careful);
      expect(await act(callers.nhung, 'submitReport', draft({ fieldCode: 'KIN' }))).toMatchObject({
        __typename: 'MediaProblem',
        code: 'PHOTO_NEEDED',
      });
      const onBehalfOf = { name: 'Bà Sáu' };
      expect(await act(callers.lan, 'submitReport', draft({ fieldCode: 'KIN', onBehalfOf }))).toMatchObject({
        publication: 'PRIVATE',
      });
    });

    it('belong to the city’s five categories, whose Vietnamese name stays', async () => {
      const input = { code: 'GOP_Y_HIEN_KE', version: 1, effectiveFrom: TODAY, note: 'Rõ hơn' };
      expect(
        await change(callers.quantri, 'renameReportCategory', {
          ...input,
          nameEn: 'Ideas for the city',
          icon: 'lightbulb',
        }),
      ).toMatchObject({ versions: [{ name: 'Góp ý hiến kế', nameEn: 'Ideas for the city' }, { version: 1 }] });
      expect(
        await change(callers.quantri, 'renameReportCategory', { ...input, code: 'NEW', nameEn: 'x', icon: 'x' }),
      ).toMatchObject({ __typename: 'NotFound' });
    });

    it('are read with their history by who sees settings, and by nobody else', async () => {
      const query = '{ categoryRules { code fields { code versions { version } } } }';
      expect((await asked(callers.minh, query)).categoryRules).toHaveLength(5);
      expect((await asked(callers.kiemtoan, query)).categoryRules[0].fields.length).toBeGreaterThan(10);
      for (const [who, code] of [
        ['lan', 'FORBIDDEN'],
        ['nhung', 'FORBIDDEN'],
        ['nobody', 'UNAUTHENTICATED'],
      ] as const)
        expect((await callers[who].ask(query)).errors?.[0]?.extensions?.['code']).toBe(code);
    });
  });

  describe('grounds', () => {
    const words = { text: 'Nội dung đã được báo chí đính chính', textEn: 'Corrected by the press', legalBasis: null };
    const ground = (more: object = {}) => ({
      code: 'CORRECTED',
      version: 0,
      effectiveFrom: TODAY,
      note: 'Quy chế mới',
      ...words,
      ...more,
    });
    const reject = async (groundCode: string) => {
      const { code } = await act(callers.nhung, 'submitReport', draft());
      return act(callers.lan, 'rejectReport', { code, version: 1, groundCode }, 'code refusalGround { code text }');
    };

    it('are the administrator’s to change, and the desk refuses on any that is in force', async () => {
      expect(await change(callers.minh, 'saveRefusalGround', ground())).toMatchObject({
        __typename: 'ActionNotAllowed',
      });
      expect(await reject('CORRECTED')).toMatchObject({
        fields: [{ path: ['input', 'groundCode'], code: 'UNKNOWN_CODE' }],
      });
      await change(callers.quantri, 'saveRefusalGround', ground());
      const rejected = await reject('CORRECTED');
      expect(rejected).toMatchObject({ refusalGround: { code: 'CORRECTED', text: words.text } });
      const next = ground({ version: 1, text: 'Đã có đính chính chính thức', effectiveFrom: TOMORROW });
      await change(callers.quantri, 'saveRefusalGround', next);
      city.clock.advance(86_400_000);
      expect(await reject('CORRECTED')).toMatchObject({ refusalGround: { text: 'Đã có đính chính chính thức' } });
      expect(await read(callers.nhung, rejected.code, 'refusalGround { text }')).toEqual({
        refusalGround: { text: words.text },
      });
      city.clock.advance(-86_400_000);
    });

    it('end, are no longer listed, and are named when used all the same', async () => {
      const end = { code: 'LEGAL_ADVICE', version: 1, effectiveFrom: TODAY, note: 'Đã có tổng đài riêng' };
      await change(callers.quantri, 'retireRefusalGround', end);
      const { refusalGrounds } = await asked(callers.lan, '{ refusalGrounds { code text legalBasis } }');
      expect(refusalGrounds.map(({ code }: { code: string }) => code)).not.toContain('LEGAL_ADVICE');
      expect(refusalGrounds[1].legalBasis).toContain('Luật Tố cáo');
      expect(await reject('LEGAL_ADVICE')).toMatchObject({ fields: [{ code: 'GROUND_RETIRED' }] });
    });

    it('never run out', async () => {
      const { groundRules } = await asked(
        callers.quantri,
        '{ groundRules { code newestVersion versions { retired } } }',
      );
      type Rule = { code: string; newestVersion: number; versions: { retired: boolean }[] };
      const left = (groundRules as Rule[]).filter(({ versions }) => !versions[0]!.retired);
      let last;
      for (const { code, newestVersion: version } of left)
        last = await change(callers.quantri, 'retireRefusalGround', {
          code,
          version,
          effectiveFrom: '2027-06-01',
          note: 'Thử hết',
        });
      expect(last).toMatchObject({ __typename: 'InvalidInput', fields: [{ code: 'LAST_GROUND' }] });
    });
  });
});
