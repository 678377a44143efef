import 'reflect-metadata';
import { readSettings } from '@smarthp/kit/config';
import { runServer } from '@smarthp/kit/http';
import { startAccounts } from './compose.js';
import { settings } from './settings.js';

await runServer(() => startAccounts(readSettings(settings)));
