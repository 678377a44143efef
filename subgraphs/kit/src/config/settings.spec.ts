import { SettingsError, address, choice, flag, port, readSettings, secret, setting } from './index.js';

const settings = {
  port: setting('PORT', port, 'Where it listens', { fallback: '4000' }),
  url: setting('PUBLIC_URL', address, 'Where people find it', { fallback: 'http://localhost:4000/' }),
  level: setting('LOG_LEVEL', choice(['info', 'warn']), 'How much is logged', { fallback: 'info' }),
  demo: setting('DEMO_DATA', flag, 'Demo data', { fallback: 'false' }),
  secret: setting('INTERNAL_SECRET', secret, 'Shared secret', { hidden: true }),
};
const good = { INTERNAL_SECRET: 'a-secret-of-sixteen-letters' };

describe('settings', () => {
  it('come from the environment, else from their fallback, parsed', () => {
    const values = readSettings(settings, { ...good, PORT: '5000', DEMO_DATA: 'true' });
    expect(values).toMatchObject({ port: 5000, url: 'http://localhost:4000', level: 'info', demo: true });
  });

  it('stop with one sentence that names the variable, its value and the rule', () => {
    expect(() => readSettings(settings, { ...good, PORT: '70000' })).toThrow(
      new SettingsError('The setting PORT cannot be "70000": it must be a port number from 1 to 65535.'),
    );
    expect(() => readSettings(settings, { ...good, LOG_LEVEL: 'loud' })).toThrow('must be one of info, warn');
  });

  it('never say the value of a secret', () => {
    expect(() => readSettings(settings, { INTERNAL_SECRET: 'short' })).toThrow('cannot be its value');
    expect(() => readSettings(settings, {})).toThrow('The setting INTERNAL_SECRET is missing');
  });
});
