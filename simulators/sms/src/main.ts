import { readSettings } from '@smarthp/kit/config';
import { runServer } from '@smarthp/kit/http';
import { createLogger } from '@smarthp/kit/logging';
import { settings } from './settings.js';
import { startSimulator } from './start-simulator.js';

await runServer(async () => {
  const values = readSettings(settings);
  const simulator = await startSimulator(values);
  createLogger('sms', values.logLevel).info({ port: simulator.port }, 'SMS simulator listens');
  return simulator;
});
