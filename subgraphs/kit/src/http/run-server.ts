import { SettingsError } from '../config/index.js';

/**
 * Runs a server process: starts it, stops it once on SIGTERM or SIGINT, ends with 0. A wrong setting ends with one
 * sentence and code 2, a failed start with the error and code 1.
 */
export async function runServer(start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  let stopping = false;
  let running: { stop(): Promise<void> } | undefined;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    const late = setTimeout(() => process.exit(1), 8_000); // something hangs: the platform must still end
    late.unref();
    await running?.stop().catch((error: unknown) => console.error(error));
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.on('disconnect', () => void stop()); // the starter is gone
  try {
    running = await start();
    process.send?.('ready');
  } catch (error) {
    if (error instanceof SettingsError) {
      console.error(error.message);
      process.exit(2);
    }
    console.error(error);
    process.exit(1);
  }
}
