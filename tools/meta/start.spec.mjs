import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startedAt } from '../platform/processes.mjs';
import { eventually, scratchPlatform } from './scratch-platform.mjs';

describe('npm start', { timeout: 120_000 }, () => {
  let scratch;
  before(async () => (scratch = await scratchPlatform()));
  after(() => scratch.remove());

  const running = async () => {
    const platform = scratch.start();
    await platform.says('Stop with Ctrl-C');
    return platform;
  };

  it('starts every server, says where it is, and Ctrl-C leaves no process and no port', async () => {
    const platform = await running();
    assert.match(platform.words(), new RegExp(`Citizen app +http://localhost:${scratch.base}/`));
    assert.match(platform.words(), /lan\.1022/);
    const pids = await Promise.all(scratch.ports.slice(0, -1).map((port) => scratch.pidOf(port - scratch.base)));
    platform.signal('SIGINT');
    platform.signal('SIGINT'); // npm hands the terminal's signal on: it arrives twice
    assert.equal(await platform.ended, 0, platform.words());
    assert.match(platform.words(), /stopped after/);
    assert.ok(await scratch.allFree());
    assert.deepEqual(
      pids.filter((pid) => startedAt(pid) !== undefined),
      [],
    );
  });

  it('says in one line that it is running already', async () => {
    const platform = await running();
    const second = scratch.start();
    assert.equal(await second.ended, 1);
    assert.match(second.words(), /already running on .* \(process \d+\)\./);
    assert.equal(await scratch.pidOf(0).then((pid) => pid > 0), true, 'the first is unharmed');
    platform.signal('SIGTERM');
    assert.equal(await platform.ended, 0);
  });

  it('starts a server again that dies by itself, and says so', async () => {
    const platform = await running();
    const before = await scratch.pidOf(2);
    process.kill(before, 'SIGKILL');
    await platform.says('feedback ended by SIGKILL; starting it again');
    await eventually(async () => (await scratch.pidOf(2).catch(() => before)) !== before);
    platform.signal('SIGINT');
    assert.equal(await platform.ended, 0);
  });

  it('takes everything with it when it is killed hard, and starts again afterwards', async () => {
    const platform = await running();
    platform.signal('SIGKILL');
    await eventually(
      () => scratch.allFree(),
      () => 'something still listens',
    );
    const again = await running();
    again.signal('SIGINT');
    assert.equal(await again.ended, 0);
  });

  it('names the port that is taken and the setting that moves it', async () => {
    const other = net.createServer().listen(scratch.base + 3, '127.0.0.1');
    const platform = scratch.start();
    assert.equal(await platform.ended, 1);
    other.close();
    assert.match(
      platform.words(),
      new RegExp(`Port ${scratch.base + 3}, meant for dossiers, is taken .*PORT_DOSSIERS`),
    );
  });

  it("stops with the server's own sentence when a setting is wrong, and leaves nothing running", async () => {
    scratch.refuse('places');
    const platform = scratch.start();
    assert.equal(await platform.ended, 1);
    scratch.accept('places');
    assert.match(platform.words(), /places ended with code 2 while starting: The setting COLOUR cannot be "loud"/);
    assert.ok(await scratch.allFree());
  });

  it('says which words it knows when it is given another', async () => {
    const platform = scratch.start(['--emtpy']);
    assert.equal(await platform.ended, 1);
    assert.match(platform.words(), /Unknown option '--emtpy'.*Known: --empty/s);
  });
});
