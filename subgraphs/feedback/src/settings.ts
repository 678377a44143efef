import { address, flag, serverSettings, setting, text } from '@smarthp/kit/config';

/** What the feedback server reads from its environment. */
export const settings = {
  ...serverSettings('feedback', 4002),
  accountsUrl: setting('SUBGRAPH_URL_ACCOUNTS', address, 'Where the accounts server answers the other servers', {
    fallback: 'http://127.0.0.1:4001',
  }),
  dataDir: setting('DATA_DIR', text, 'Folder of uploaded and stored files', { fallback: '.data' }),
  sealSecret: setting('MEDIA_SEAL_SECRET', text, 'Seals original photos; empty: made from INTERNAL_SECRET', {
    fallback: '',
    hidden: true,
  }),
  fourEyes: setting('FOUR_EYES', flag, 'Who wrote a result may not approve it', { fallback: 'false' }),
};
