// One server as a child process: its words in a file, ended politely, started again when it dies by itself.
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readable } from './follow-logs.mjs';
import { openLog, readFrom, sizeOf } from './log-file.mjs';
import { ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { entryOf } from './servers.mjs';

const STOP_LIMIT = 10_000;
const READY_LIMIT = 180_000; // the first start fills the database
const LONGEST_WAIT = 15_000;

/**
 * One server: `start()`, `ready()`, `stop()`, `kill()` (at once, and stays down) and `pid`.
 * `sign` is the path that answers 200 once it is ready; `onDeath(text)` is told when it dies unexpectedly and comes back.
 */
export class Child {
  #process;
  #exited = Promise.resolve();
  #wanted = false;
  #deaths = 0;
  #began = 0;
  #logStart = 0;

  constructor({ server, port, env, logs, sign, onDeath }) {
    Object.assign(this, { server, name: server.name, port, env, sign, onDeath, log: join(logs, `${server.name}.log`) });
  }

  get pid() {
    return this.#process?.pid;
  }

  start() {
    this.#wanted = true;
    this.#began = performance.now();
    this.#logStart = sizeOf(this.log);
    const out = openLog(this.log);
    const entry = entryOf(this.server);
    // Its own process group: Ctrl-C reaches us, and we end it in order. The channel tells it when we are gone.
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
      cwd: dirname(dirname(entry)),
      env: this.env,
      stdio: ['ignore', out, out, 'ipc'],
      detached: true,
    });
    closeSync(out);
    this.#process = child;
    this.#exited = new Promise((done) => {
      child.once('error', (error) => done(error.message));
      child.once('exit', (code, name) => done(code === null ? `by ${name}` : `with code ${code}`));
    });
    void this.#exited.then((how) => this.#ended(child, how));
    return this;
  }

  async #ended(child, how) {
    if (child !== this.#process) return;
    this.#process = undefined;
    this.how = how;
    if (!this.#wanted || !this.wasReady) return;
    if (performance.now() - this.#began > 60_000) this.#deaths = 0;
    const wait = Math.min(LONGEST_WAIT, 250 * 2 ** this.#deaths++);
    this.onDeath?.(`${this.name} ended ${how}; starting it again in ${wait / 1000} s (see ${this.logPath})`);
    await pause(wait, undefined, { ref: false });
    if (this.#wanted && !this.#process) this.start();
  }

  get logPath() {
    const near = relative(ROOT, this.log);
    return near.startsWith('..') ? this.log : near;
  }

  /** Waits until it says it is ready. @throws PlainError with its last words when it ends or takes too long. */
  async ready(signal) {
    const until = performance.now() + READY_LIMIT;
    while (performance.now() < until) {
      signal?.throwIfAborted();
      if (!this.#process) throw new PlainError(`${this.name} ended ${this.how} while starting: ${this.#lastWords()}`);
      if (await this.isReady()) {
        this.wasReady = true;
        return;
      }
      await pause(40);
    }
    throw new PlainError(`${this.name} was not ready after ${READY_LIMIT / 1000} s: ${this.#lastWords()}`);
  }

  async isReady() {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.port}/${this.sign}`, { signal: AbortSignal.timeout(3000) });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }

  #lastWords() {
    const isTrace = (line) => /^\s+at |^Node\.js v/.test(line);
    const lines = readFrom(this.log, this.#logStart)
      .split('\n')
      .filter((line) => line.trim() && !isTrace(line))
      .map(readable);
    const shown = lines.length > 4 ? `\n${lines.slice(-12).join('\n')}\n` : `${lines.join(' ')} `;
    return `${shown}(see ${this.logPath})`;
  }

  /** Ends it politely, and with force after ten seconds. */
  async stop() {
    this.#wanted = false;
    const child = this.#process;
    if (!child) return;
    child.kill('SIGTERM');
    const late = Symbol('late');
    const outcome = await Promise.race([this.#exited, pause(STOP_LIMIT, late, { ref: false })]);
    if (outcome === late) child.kill('SIGKILL');
    await this.#exited;
  }

  /** Ends it as a power cut would; it stays down until `start()`. */
  async kill() {
    this.#wanted = false;
    this.#process?.kill('SIGKILL');
    await this.#exited;
  }
}
