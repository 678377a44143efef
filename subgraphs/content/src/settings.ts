import { serverSettings } from '@smarthp/kit/config';

export const settings = serverSettings('content', 4005);
