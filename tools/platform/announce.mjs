// What a person needs once everything runs.
import { relative } from 'node:path';
import { ROOT } from './paths.mjs';

const PASSWORD = 'SmartHP@2026';
const STAFF = [
  ['lan.1022, minh.1022', 'the 1022 desk: operator, supervisor'],
  ['hung.chieusang, ha.chieusang', 'street lighting: officer, leader'],
  ['quan.lechan, thu.lechan', 'Lê Chân ward: officer, leader'],
  ['chutich, bientap, quantri, kiemtoan', 'city leader, editor, administrator, auditor'],
];

/** Prints the addresses, the demo logins and how to stop. */
export function announce({ url, dataDir, ports }, { empty }) {
  const row = (name, text) => `  ${name.padEnd(14)}${text}`;
  const near = relative(ROOT, dataDir);
  const lines = [
    '',
    'Smart Hải Phòng is running.',
    '',
    row('Citizen app', `${url}/`),
    row('Console', `${url}/admin/`),
    row('API', `${url}/graphql`),
    ...(empty
      ? []
      : [
          '',
          row('Citizens', `sign in through the VNeID simulator (http://localhost:${ports.vneid}): choose a person`),
          ...STAFF.map(([names, what], index) => row(index ? '' : 'Staff', `${names.padEnd(37)}${what}`)),
          row('', `password of all: ${PASSWORD}`),
          row('SMS', `what callers get is shown by the SMS simulator (http://localhost:${ports.sms})`),
          row('Partner', 'client demo-partner, secret demo-partner-secret-2026'),
        ]),
    '',
    `  Stop with Ctrl-C. Data and logs are in ${near.startsWith('..') ? dataDir : near}/; "npm run reset" empties them.`,
    '',
  ];
  console.log(lines.join('\n'));
}
