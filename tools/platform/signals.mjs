// Ctrl-C in a terminal often arrives twice at once: from the terminal and handed on by npm. That is one wish, not two.
const SAME_WISH = 700;

/**
 * Runs `stop` once on SIGINT, SIGTERM or SIGHUP and ends the process with 0; a second, later signal runs `force` and
 * ends it at once. Under npm it also stops when npm itself is killed, since nobody could stop us any more.
 */
export function onSignal(stop, force = () => {}) {
  const state = { caught: 0 };
  const react = async (name) => {
    const now = performance.now();
    if (state.caught) {
      if (now - state.caught < SAME_WISH) return;
      force();
      process.exit(name === 'SIGINT' ? 130 : 143);
    }
    state.caught = now;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void react(name));
  if (process.env.npm_lifecycle_event) {
    const starter = process.ppid;
    const orphaned = () => process.ppid !== starter && !state.caught;
    setInterval(() => orphaned() && void react('SIGTERM'), 1000).unref();
  }
  return state;
}
