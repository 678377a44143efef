import { serverSettings } from '@smarthp/kit/config';

export const settings = serverSettings('places', 4004);
