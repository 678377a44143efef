import { serverSettings } from '@smarthp/kit/config';

export const settings = serverSettings('dossiers', 4003);
