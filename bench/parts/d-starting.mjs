// (d) A second start of the whole product, and of each of its processes, on data that is there.
import { median, round, table } from '../measure/numbers.mjs';
import { rssKiB } from '../measure/process.mjs';
import { scratchFolder, startIn } from './platform.mjs';

const timed = async (act) => {
  const began = performance.now();
  const result = await act();
  return { ms: performance.now() - began, result };
};

export async function partD({ base, rounds, say }) {
  const { folder, remove } = scratchFolder();
  let platform;
  try {
    const first = await timed(() => startIn(folder, base));
    await first.result.stop();
    const whole = [];
    const each = new Map();
    let memory = new Map();
    for (let at = 0; at < rounds; at += 1) {
      const started = await timed(() => startIn(folder, base));
      platform = started.result;
      whole.push(started.ms);
      memory = new Map(Object.entries(platform.pids()).map(([name, pid]) => [name, rssKiB(pid) / 1024]));
      for (const name of Object.keys(platform.pids())) {
        await platform.kill(name);
        const { ms } = await timed(() => platform.restart(name));
        each.set(name, [...(each.get(name) ?? []), ms]);
      }
      await platform.stop();
      platform = undefined;
    }
    const rows = [...each].map(([name, times]) => [name, round(median(times) / 1000, 2), round(memory.get(name), 0)]);
    const text = [
      `First start, which fills an empty database with the demo data: ${round(first.ms / 1000)} s. Warm start of the whole, until every part answers: ${round(median(whole) / 1000)} s (median of ${rounds}).`,
      '',
      table([['process', 'warm start, s', 'memory after the start, MiB'], ...rows]),
    ].join('\n');
    say(text);
    return text;
  } finally {
    await platform?.stop();
    remove();
  }
}
