import 'reflect-metadata';
import { readSettings } from '@smarthp/kit/config';
import { runServer } from '@smarthp/kit/http';
import { startFeedback } from './compose.js';
import { settings } from './settings.js';

await runServer(() => startFeedback(readSettings(settings)));
