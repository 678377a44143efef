import { flag, secret, serverSettings, setting, text, address, wholeNumber, type Values } from '@smarthp/kit/config';
import { z } from 'zod';

const list = z.string().transform((raw) =>
  raw
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const pairs = z
  .string()
  .refine(
    (raw) => raw.split(',').every((pair) => /^\s*[^=\s]+\s*=\s*[^=]+$/.test(pair)),
    'must be a list such as name=HoVaTen,sex=GioiTinh',
  )
  .transform(
    (raw) =>
      new Map(
        raw.split(',').map((pair): [string, string] => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
        }),
      ) as ReadonlyMap<string, string>,
  );

const minute = 60;
const day = 24 * 60 * minute;

/** Everything the accounts server reads from its environment. */
export const settings = {
  ...serverSettings('accounts', 4001),
  cookieKeys: setting(
    'OIDC_COOKIE_KEYS',
    list,
    'Keys that sign sign-in cookies, newest first; empty: made once and kept',
    {
      fallback: '',
      hidden: true,
    },
  ),
  accessTokenSeconds: setting('ACCESS_TOKEN_SECONDS', wholeNumber(30, 3600), 'Life of an access token in seconds', {
    fallback: String(10 * minute),
  }),
  refreshTokenSeconds: setting(
    'REFRESH_TOKEN_SECONDS',
    wholeNumber(minute, 90 * day),
    'Life of a refresh token family in seconds',
    { fallback: String(14 * day) },
  ),
  sessionSeconds: setting('SESSION_SECONDS', wholeNumber(minute, 90 * day), 'Life of a sign-in session in seconds', {
    fallback: String(14 * day),
  }),
  extraAppOrigins: setting(
    'EXTRA_APP_ORIGINS',
    list,
    'More origins the two apps may run at, comma separated; for development',
    { fallback: '' },
  ),
  staffLockAfter: setting('STAFF_LOCK_AFTER', wholeNumber(1, 100), 'Wrong passwords before an account is locked', {
    fallback: '5',
  }),
  signInsPerMinute: setting(
    'SIGN_INS_PER_MINUTE',
    wholeNumber(1, 100_000),
    'Password attempts allowed a minute from one address',
    { fallback: '60' },
  ),
  vneidIssuer: setting('VNEID_ISSUER', address, 'OpenID issuer that knows the citizens', {
    fallback: 'http://localhost:4010',
  }),
  vneidClientId: setting('VNEID_CLIENT_ID', text, 'Our client id at the citizens’ issuer', {
    fallback: 'smart-haiphong',
  }),
  vneidClientSecret: setting('VNEID_CLIENT_SECRET', secret, 'Our client secret at the citizens’ issuer', {
    fallback: 'smart-haiphong-simulator-secret',
    hidden: true,
  }),
  vneidScope: setting('VNEID_SCOPE', text, 'Scopes asked of the citizens’ issuer', { fallback: 'openid profile' }),
  vneidAcrValues: setting('VNEID_ACR_VALUES', text, 'acr_values sent with each citizen sign-in', {
    fallback: 'LoA1 LoA2',
  }),
  vneidPrompt: setting('VNEID_PROMPT', text, 'prompt sent with each citizen sign-in; empty: none', {
    fallback: 'login',
  }),
  vneidUseUserinfo: setting('VNEID_USERINFO', flag, 'Read claims from the userinfo endpoint too', { fallback: 'true' }),
  vneidClaims: setting('VNEID_CLAIM_MAP', pairs, 'Our name = their claim, for each fact of a person', {
    fallback:
      'name=HoVaTen,sex=GioiTinh,birthDate=NgayThangNamSinh,phone=SoDienThoai,email=Email,accountKind=LoaiTaiKhoan,level=MucDo,organisation=TenDoanhNghiep,taxCode=MST',
  }),
  vneidLevels: setting('VNEID_LEVEL_MAP', pairs, 'Their level = ours (0 to 2)', {
    fallback: '0=0,1=1,2=2,LoA0=0,LoA1=1,LoA2=2',
  }),
  vneidOrganisationKinds: setting('VNEID_ORGANISATION_KINDS', list, 'Values of accountKind that mean an organisation', {
    fallback: 'TO_CHUC,DOANH_NGHIEP',
  }),
  vneidMinimumLevel: setting('VNEID_MINIMUM_LEVEL', wholeNumber(0, 2), 'Lowest identity level that may sign in', {
    fallback: '1',
  }),
  vneidTimeoutSeconds: setting('VNEID_TIMEOUT_SECONDS', wholeNumber(1, 60), 'Patience with the citizens’ issuer', {
    fallback: '10',
  }),
};

export type AccountsSettings = Values<typeof settings>;
