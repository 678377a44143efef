export {
  setting,
  readSettings,
  SettingsError,
  port,
  flag,
  address,
  addressOrNone,
  choice,
  wholeNumber,
  text,
  secret,
} from './settings.js';
export type { Setting, Settings, Values } from './settings.js';
export { serverSettings } from './server-settings.js';
