import { rename, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { readSettings, SettingsError } from '@smarthp/kit/config';
import { openGateway } from '../src/compose.js';
import { settings } from '../src/settings.js';
import { eventually, settle } from './support/eventually.js';
import { TestGateway } from './support/open-test-gateway.js';

describe('a running gateway', () => {
  it('starts when no subgraph is up, and serves each as it comes', async () => {
    const test = await TestGateway.open();
    for (const name of ['accounts', 'feedback', 'places']) await test.city.kill(name);
    const values = {
      ...readSettings(settings, {}),
      port: 0,
      host: '127.0.0.1',
      logLevel: 'silent' as const,
      supergraphFile: join(test.folder, 'supergraph.graphql'),
    };
    const gateway = await openGateway(values, { servers: test.city.servers });
    const ask = async () =>
      (
        await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ report(id: \\"1\\") { unit { name } } }"}',
        })
      ).json();
    expect(await ask()).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'feedback' } }],
    });
    await test.city.start('feedback');
    await test.city.start('accounts');
    expect(await ask()).toEqual({ data: { report: { unit: { name: 'Unit 1' } } } });
    await gateway.stop();
    await test.close();
  });

  it('serves a new supergraph at once, refuses a broken one, and keeps the streams that run', async () => {
    const test = await TestGateway.open({ supergraphWatch: true });
    const file = join(test.folder, 'supergraph.graphql');
    const replace = async (sdl: string) => {
      await writeFile(`${file}.new`, sdl);
      await rename(`${file}.new`, file);
    };
    const watching = test.watch('subscription { reportChanged(id: "1") { version unit { name } } }');
    await eventually(() => test.city.watching === 1);

    await replace(
      test.city.supergraph((name, sdl) =>
        name === 'accounts' ? sdl.replace('me: String', 'me: String fresh: Int') : sdl,
      ),
    );
    await eventually(async () =>
      (await test.ask('{ __type(name: "Query") { fields { name } } }')).data.__type.fields.some(
        ({ name }: { name: string }) => name === 'fresh',
      ),
    );
    await replace('type Query { broken');
    await settle(300);
    expect((await test.ask('{ report(id: "1") { id } }')).data.report.id).toBe('1');

    test.city.facts.change('1');
    await eventually(() => watching.results.length === 1);
    expect(watching.results[0]?.data.reportChanged).toEqual({ version: 1, unit: { name: 'Unit 1' } });
    const fresh = test.watch('subscription { reportChanged(id: "1") { version place { name } } }');
    await eventually(() => test.city.watching === 2);
    test.city.facts.change('1');
    await eventually(() => fresh.results.length === 1);
    await test.close();
  });

  it('stops within five seconds, lets an answer under way arrive and tells its streams', async () => {
    const test = await TestGateway.open();
    const watching = test.watch('subscription { reportChanged(id: "1") { id } }');
    const stream = fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{"query":"subscription { reportChanged(id: \\"2\\") { id } }"}',
    });
    await eventually(() => test.city.watching === 2);
    const answer = test.ask('{ slow }');
    const idle = connect(test.gateway.port, '127.0.0.1');
    await settle(100);
    const start = performance.now();
    await test.gateway.stop();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await answer).data).toEqual({ slow: 1 });
    expect(await (await stream).text()).toContain('UPSTREAM_CLOSED');
    await eventually(() => watching.isDone);
    expect(watching.codes).toEqual(['UPSTREAM_CLOSED']);
    await eventually(() => test.city.watching === 0);
    await expect(fetch(test.url)).rejects.toThrow();
    idle.destroy();
    await test.city.close();
  });

  it.each([
    ['PORT', '99999'],
    ['MAP_STYLE_URL', 'nowhere'],
    ['LIMIT_DEPTH', 'deep'],
    ['INTROSPECTION', 'perhaps'],
  ])('does not start with a wrong %s, and says so in one sentence', (name, value) => {
    expect(() => readSettings(settings, { [name]: value })).toThrow(SettingsError);
    expect(() => readSettings(settings, { [name]: value })).toThrow(
      new RegExp(`^The setting ${name} cannot be "${value}"[^\\n]*\\.$`),
    );
  });
});
