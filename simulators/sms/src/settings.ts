import { choice, port, secret, setting, text, wholeNumber } from '@smarthp/kit/config';

/** Everything the SMS simulator reads from its environment. */
export const settings = {
  port: setting('PORT_SMS', port, 'Port of the SMS simulator', { fallback: '4011' }),
  host: setting('HOST', text, 'Address the simulator listens on', { fallback: '127.0.0.1' }),
  key: setting('SMS_GATEWAY_KEY', secret, 'Key shared with the SMS gateway, for messages and receipts', {
    fallback: 'sms-simulator-secret',
    hidden: true,
  }),
  delayMilliseconds: setting('SMS_DELAY_MS', wholeNumber(0, 60_000), 'How long the simulator takes to deliver an SMS', {
    fallback: '800',
  }),
  logLevel: setting('LOG_LEVEL', choice(['debug', 'info', 'warn', 'error', 'silent']), 'How much is logged', {
    fallback: 'info',
  }),
};
