import { address, addressOrNone, flag, serverSettings, setting, text, wholeNumber } from '@smarthp/kit/config';

/** What the feedback server reads from its environment. */
export const settings = {
  ...serverSettings('feedback', 4002),
  accountsUrl: setting('SUBGRAPH_URL_ACCOUNTS', address, 'Where the accounts server answers the other servers', {
    fallback: 'http://127.0.0.1:4001',
  }),
  contentUrl: setting('SUBGRAPH_URL_CONTENT', address, 'Where the content server answers the other servers', {
    fallback: 'http://127.0.0.1:4005',
  }),
  dataDir: setting('DATA_DIR', text, 'Folder of uploaded and stored files', { fallback: '.data' }),
  sealSecret: setting('MEDIA_SEAL_SECRET', text, 'Seals original photos; empty: made from INTERNAL_SECRET', {
    fallback: '',
    hidden: true,
  }),
  trackingSecret: setting('TRACKING_SECRET', text, 'Signs tracking links; empty: made from INTERNAL_SECRET', {
    fallback: '',
    hidden: true,
  }),
  smsGatewayUrl: setting('SMS_GATEWAY_URL', addressOrNone, 'Where SMS are handed over; none: they wait', {
    fallback: 'none',
  }),
  smsGatewayKey: setting('SMS_GATEWAY_KEY', text, 'Key shared with the SMS gateway, for messages and receipts', {
    fallback: '',
    hidden: true,
  }),
  smsReceiptUrl: setting(
    'SMS_RECEIPT_URL',
    text,
    'Where the SMS gateway reports delivery; empty: {PUBLIC_URL}/files/feedback/notices/receipts',
    { fallback: '' },
  ),
  undoSeconds: setting('UNDO_SECONDS', wholeNumber(0, 600), 'Seconds in which staff may take an act back; 0: never', {
    fallback: '60',
  }),
  fourEyes: setting('FOUR_EYES', flag, 'Who wrote a result may not approve it', { fallback: 'false' }),
};
