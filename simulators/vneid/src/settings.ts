import { address, choice, port, secret, setting, text, wholeNumber } from '@smarthp/kit/config';

/** Everything the VNeID simulator reads from its environment. */
export const settings = {
  port: setting('PORT_VNEID', port, 'Port of the VNeID simulator', { fallback: '4010' }),
  host: setting('HOST', text, 'Address the simulator listens on', { fallback: '127.0.0.1' }),
  issuer: setting('VNEID_ISSUER', address, 'Address of the simulator as browsers see it', {
    fallback: 'http://localhost:4010',
  }),
  publicUrl: setting('PUBLIC_URL', address, 'Address of the platform, where people are sent back to', {
    fallback: 'http://localhost:4000',
  }),
  clientId: setting('VNEID_CLIENT_ID', text, 'Client id of the platform', { fallback: 'smart-haiphong' }),
  clientSecret: setting('VNEID_CLIENT_SECRET', secret, 'Client secret of the platform', {
    fallback: 'smart-haiphong-simulator-secret',
    hidden: true,
  }),
  slowMilliseconds: setting('VNEID_SLOW_MS', wholeNumber(0, 60_000), 'How long the slow persona takes', {
    fallback: '5000',
  }),
  logLevel: setting('LOG_LEVEL', choice(['debug', 'info', 'warn', 'error', 'silent']), 'How much is logged', {
    fallback: 'info',
  }),
};
