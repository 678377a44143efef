// One line a step, with the time it took; on a terminal the time runs while it works.
const RUNNING = process.stdout.isTTY && !process.env.CI;

const seconds = (ms) =>
  ms < 950
    ? `${(ms / 1000).toFixed(1)} s`
    : ms < 100_000
      ? `${Math.round(ms / 1000)} s`
      : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;

/** What the work gives: a text, or something with a `remark`. */
const said = (result) => {
  const text = typeof result === 'string' ? result : result?.remark;
  return text ? `, ${text}` : '';
};

/** Says `title`, does `work`, adds the time and what `work` gives as a remark. A failure is marked and thrown on. */
export async function step(title, work) {
  const began = performance.now();
  const took = () => seconds(performance.now() - began);
  process.stdout.write(`  ${title} …`);
  let remark = '';
  const draw = () => process.stdout.write(`\r\x1b[K  ${title} … ${took()}${remark && `  ${remark}`}`);
  const timer = RUNNING ? setInterval(draw, 500) : undefined;
  try {
    const result = await work((text) => (remark = text));
    if (RUNNING) process.stdout.write(`\r\x1b[K  ${title} …`);
    process.stdout.write(` ${took()}${said(result)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` failed after ${took()}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
