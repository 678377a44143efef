import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, type GraphQLCaller } from '@smarthp/kit/testing';
import { strFromU8, unzipSync } from 'fflate';
import { act, draft, steps } from './acts.js';
import { City } from './city.js';

const PROBLEM = '... on Problem { __typename code message path } ... on InvalidInput { fields { path code message } }';

// Tests read the shape they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = any;
const FIELDS = 'id state format rowsDone rowsTotal bytes link expiresAt columns';

describe('a file of what a queue shows', () => {
  let city: City;
  let [nhung, lan, minh, hung, tung, nobody]: GraphQLCaller[] = [];
  const codes: string[] = [];

  beforeAll(async () => {
    city = await City.open();
    [nhung, lan, minh, hung, tung, nobody] = await Promise.all(
      (['nhung', 'lan', 'minh', 'hung', 'tung', 'nobody'] as const).map((who) => city.as(who)),
    );
    for (const title of ['=cmd()', 'Đèn tắt', 'Cống tắc']) {
      codes.push((await act(nhung!, 'submitReport', draft({ title }))).code);
      city.clock.advance(60_000);
    }
    await steps(codes[0]!, [lan!, 'receiveReport'], [lan!, 'assignReport', { unitId: 'unit:CSHP' }]);
    await city.server.database
      .em()
      .execute(`update report set reporter_name = 'Trần Thị Nhung', reporter_phone = '+84901000001'`);
  });
  afterAll(() => city.close());

  const ask = async (caller: GraphQLCaller, input: object): Promise<Answered> => {
    const { data, errors } = await caller.ask(
      `mutation($input: ExportReportsInput!) { exportReports(input: $input) { __typename ... on ReportExport { ${FIELDS} } ${PROBLEM} } }`,
      { input: { view: 'ALL', format: 'CSV', columns: ['CODE', 'TITLE'], ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.exportReports;
  };
  const download = (link: string): Promise<Response> => fetch(`${city.address}${link}`);
  const lines = async (link: string): Promise<string[]> => (await (await download(link)).text()).trim().split('\r\n');

  it('is ready at once when small, holds exactly what is filtered, in the language and order asked', async () => {
    const made = await ask(lan!, { view: 'NEW', sort: 'NEWEST', columns: ['CODE', 'TITLE', 'STATUS'] });
    expect(made).toMatchObject({ state: 'READY', rowsDone: 2, rowsTotal: 2, columns: ['CODE', 'TITLE', 'STATUS'] });
    const answer = await download(made.link);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="phan-anh-2026-11-18-\d{4}\.csv"$/,
    );
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).toBe(
      `Mã phản ánh,Tiêu đề,Trạng thái\r\n${codes[2]},Cống tắc,Mới\r\n${codes[1]},Đèn tắt,Mới\r\n`,
    );
    const english = await city.as('lan', 'en');
    expect((await lines((await ask(english, { view: 'NEW' })).link))[0]).toBe('Code,Title');
  });

  it('disarms formulas that citizens wrote', async () => {
    const text = await lines((await ask(hung!, {})).link);
    expect(text[1]).toBe(`${codes[0]},'=cmd()`);
  });

  it('is a workbook when asked', async () => {
    const made = await ask(lan!, { format: 'XLSX', filter: { search: 'tắc' } });
    const files = unzipSync(new Uint8Array(await (await download(made.link)).arrayBuffer()));
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).toContain(codes[2]);
    expect(made.rowsTotal).toBe(1);
  });

  it('holds for a unit its own reports only, and the reporter only for who may know them, the phone masked', async () => {
    const columns = ['CODE', 'REPORTER', 'PHONE'];
    expect(await lines((await ask(hung!, { columns })).link)).toEqual([
      '\uFEFFMã phản ánh,Người phản ánh,Điện thoại (đã che)'.slice(1),
      `${codes[0]},Trần Thị Nhung,090•••001`,
    ]);
    expect((await ask(tung!, { columns })).rowsTotal).toBe(0);
    const leader = await city.as('chutich');
    for (const line of (await lines((await ask(leader, { columns })).link)).slice(1)) expect(line).toMatch(/,,$/);
  });

  it('is the business of who asked for it; the link opens it for an hour and is not to be guessed', async () => {
    const made = await ask(lan!, {});
    const one = `query { reportExport(id: "${made.id}") { id link } }`;
    expect((await minh!.ask(one)).data.reportExport).toBeNull();
    expect((await lan!.ask(one)).data.reportExport.link).toBe(made.link);
    expect((await download(made.link.replace(/sig=./, 'sig=x'))).status).toBe(404);
    expect((await download(made.link.split('?')[0])).status).toBe(404);
    const before = city.clock.now();
    city.clock.advance(3_700_000);
    expect((await download(made.link)).status).toBe(404);
    expect((await download((await lan!.ask(one)).data.reportExport.link)).status).toBe(200);
    city.clock.advance(24 * 3_600_000);
    expect((await lan!.ask(one)).data.reportExport.link).toBeNull();
    city.clock.set(before);
  });

  it('leaves a trace for the audit when asked for and each time it is taken', async () => {
    const made = await ask(lan!, {});
    await download(made.link);
    const events = await city.server.database
      .em()
      .execute<{ type: string }[]>(`select type from outbox_event where subject = ? order by at, id`, [made.id]);
    expect(events.map(({ type }) => type)).toEqual(['feedback.export.requested', 'feedback.export.downloaded']);
  });

  it('can be taken away', async () => {
    const made = await ask(lan!, {});
    const cancel = `mutation { cancelExport(id: "${made.id}") { __typename ... on ReportExport { state link } } }`;
    expect((await minh!.ask(cancel)).data.cancelExport.__typename).toBe('NotFound');
    expect((await lan!.ask(cancel)).data.cancelExport).toMatchObject({ state: 'CANCELLED', link: null });
    expect((await download(made.link)).status).toBe(404);
  });

  it('is refused without columns, of a view one does not have, and to who has no queue', async () => {
    expect((await ask(lan!, { columns: [] })).fields[0]).toMatchObject({ code: 'NO_COLUMNS' });
    expect((await ask(hung!, { view: 'TO_PUBLISH' })).fields[0]).toMatchObject({ path: ['input', 'view'] });
    expect(await ask(nhung!, {})).toMatchObject({ __typename: 'ActionNotAllowed' });
    expect(await ask(nobody!, {})).toMatchObject({ __typename: 'NotSignedIn' });
  });

  it('is written by a job when large, with progress, and holds every row once', async () => {
    const em = city.server.database.em();
    const columns = await em.execute<{ name: string }[]>(
      `select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = 'report' and is_generated = 'NEVER'`,
    );
    const special: Record<string, string> = {
      id: 'gen_random_uuid()',
      code: `'HP-260101-' || n`,
      idempotency_key: `'bulk-' || n`,
      queue_rank: 'queue_rank + n',
    };
    const names = columns.map(({ name }) => name);
    await em.execute(
      `insert into report (${names.join(', ')})
       select ${names.map((name) => special[name] ?? `report.${name}`).join(', ')}
         from report cross join generate_series(1, 4500) n where report.code = ?`,
      [codes[1]!],
    );
    const made = await ask(lan!, { format: 'XLSX', columns: ['CODE'] });
    expect(made).toMatchObject({ state: 'WAITING', rowsTotal: 4503, link: null });
    const ready = await eventually(async () => {
      const { data } = await lan!.ask(`{ reportExport(id: "${made.id}") { ${FIELDS} } }`);
      return data.reportExport.state === 'READY' && data.reportExport;
    }, 20_000);
    expect(ready).toMatchObject({ rowsDone: 4503 });
    const files = unzipSync(new Uint8Array(await (await download(ready.link)).arrayBuffer()));
    const found = [...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/HP-\d{6}-\d+/g)].map(([code]) => code);
    expect(found).toHaveLength(4503);
    expect(new Set(found).size).toBe(4503);
    const list = (await lan!.ask('{ myExports { id state } }')).data.myExports;
    expect(list[0]).toEqual({ id: made.id, state: 'READY' });
  }, 40_000);
});
