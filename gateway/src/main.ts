import { readSettings } from '@smarthp/kit/config';
import { runServer } from '@smarthp/kit/http';
import { openGateway } from './compose.js';
import { settings } from './settings.js';

await runServer(async () => openGateway(readSettings(settings)));
