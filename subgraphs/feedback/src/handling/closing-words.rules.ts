/**
 * Tells an answer that says what was done from one that only says it was passed on or will be done. The words are
 * compared without diacritics, in pieces between full stops, commas and joining words.
 */

/** Lower case, no diacritics, đ as d; figures and letters only. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ENDS = /[.!?;:,…()\n–—]+/u;
const JOINS = /\s(?:và|rồi|nhưng|đồng thời|sau đó|đến nay|hiện nay|hiện tại|tuy nhiên)\s/iu;
const JOINS_BARE = /(?<!\b(?:da|duoc)) (?:va|roi|nhung|dong thoi|sau do|den nay|hien nay|hien tai|tuy nhien) /u;

/** Pieces that each say one thing. Text typed without diacritics is cut as well; there ‘da va’ is a mended road. */
const piecesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(ENDS)
    .flatMap((part) => part.split(JOINS))
    .flatMap((part) => (/\p{M}/u.test(part.normalize('NFD')) ? [folded(part)] : folded(part).split(JOINS_BARE)))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);

const either = (...words: string[]): string => `(?:${words.join('|')})`;
const whole = (source: string): RegExp => new RegExp(`\\b${source}\\b`, 'u');

/** It went to somebody, or somebody was told to do it. */
const PASSED_ON = either(
  'chuyen',
  'tiep nhan',
  'ghi nhan',
  'nhan duoc',
  'giao',
  'phan cong',
  'chi dao',
  'yeu cau',
  'de nghi',
  'kien nghi',
  'don doc',
  'bao cao',
  'thong bao',
  'trao doi voi',
  'lien he',
  'gui',
  'vao so',
  'phoi hop',
);
/** It lies ahead, or goes on. */
const AHEAD = either(
  'se',
  'dang',
  'du kien',
  'sap',
  'chuan bi',
  'co ke hoach',
  'len ke hoach',
  'len phuong an',
  'cho',
  'som',
  'trong thoi gian toi',
  'xem xet',
);
/** Words that say nothing of the matter by themselves. */
const HOLLOW = whole(
  either(
    'theo (?:tham quyen|quy dinh|chuc nang|nhiem vu)',
    'thuoc (?:tham quyen|trach nhiem|dia ban|pham vi|chuc nang)',
    'de (?:xem xet|xu ly|giai quyet|kiem tra|nghien cuu|tra loi|thuc hien|khac phuc|ra soat)',
    'kiem tra',
    'ra soat',
    'xac minh',
    'khao sat',
    'trong thoi gian som nhat',
    'thoi gian toi',
  ),
);
const COURTESY = whole(
  either('cam on', 'tran trong', 'kinh gui', 'kinh mong', 'mong (?:ong|ba|quy|anh|chi|nguoi)', 'thong cam', 'xin chao'),
);

/** What hands do. Some need their next word: without diacritics ‘don’ is also a unit and ‘tra’ also an inspection. */
const DEED = either(
  'thay',
  'sua',
  'va',
  'lap (?!ke hoach|danh sach|phuong an|to trinh)',
  'don(?! (?:vi|doc|thu|gia))',
  'nao vet',
  'thu gom',
  'khac phuc',
  'cat',
  'tia',
  'ha (?:canh|cay|do)',
  'trong (?:cay|lai|moi|hoa)',
  'son',
  'ke (?:lai|vach)',
  'lat (?:lai|gach|da)',
  'han (?:lai|noi)',
  'bom',
  'hut',
  'xuc',
  'tham (?:lai|nhua)',
  'thao do',
  'giai toa',
  'di doi',
  'xu phat',
  'phat (?:tien|hanh chinh|nguoi|chu|quang)',
  'nhac nho',
  'dinh chi',
  'thu hoi',
  'cap (?:nuoc|dien|lai|giay|phep|moi|nhat|doi)',
  '(?<!kiem )(?<!thanh )(?<!dieu )tra (?!loi|cuu)',
  'giai quyet',
  'xu ly',
  'cai tao',
  'noi lai',
  'dau noi',
  'dong nap',
  'dap (?:dat|nen)',
  'rao chan',
  'dat bien',
  'lam sach',
  've sinh',
  'phun',
  'nang cap',
  'bo sung',
  'dieu chinh',
  'xin loi',
  'lam viec voi',
  'huong dan',
);
const DONE = new RegExp(`\\b(?:da|vua|duoc|moi)\\b((?: \\p{L}+| \\p{N}+){0,8}?) ${DEED}\\b`, 'u');
const COMPLETE = whole(
  either(
    'xong',
    'hoan thanh',
    'hoan tat',
    'dut diem',
    'tro lai binh thuong',
    'sang tro lai',
    'hoat dong (?:lai|binh thuong|tro lai)',
    'khong con',
    'thong thoang',
    'het (?:ngap|mui|rac|un tac|nuoc|dong)',
  ),
);
/** What a look at the place brought to light. */
const FOUND = whole(
  either(
    'khong (?:phat hien|vi pham|phai|co (?!tham quyen))',
    'nguyen nhan',
    'ket qua (?:kiem tra|xac minh|do|quan trac|kiem nghiem)',
    'dat (?:chuan|yeu cau|quy chuan)',
    '(?:bao dam|dam bao) (?:an toan|dung|chat luong|tieu chuan)',
  ),
);
const ANY_PASSED_ON = whole(PASSED_ON);
const ANY_AHEAD = whole(AHEAD);

type Piece = 'DONE' | 'HOLLOW' | 'PASSED_ON' | 'OTHER';

function kindOf(piece: string): Piece {
  const deed = DONE.exec(piece);
  const before = deed ? piece.slice(0, deed.index + deed[0].length) : '';
  if (deed && !ANY_PASSED_ON.test(deed[1] ?? '') && !ANY_AHEAD.test(before)) return 'DONE';
  if (FOUND.test(piece)) return 'DONE';
  const end = COMPLETE.exec(piece);
  if (end && !ANY_AHEAD.test(piece.slice(0, end.index))) return 'DONE';
  if (COURTESY.test(piece)) return 'HOLLOW';
  if (ANY_PASSED_ON.test(piece) || ANY_AHEAD.test(piece)) return 'PASSED_ON';
  return HOLLOW.test(piece) ? 'HOLLOW' : 'OTHER';
}

/** A piece this long that is neither tells something of the matter: an explanation, a figure, a rule. */
const TELLING_WORDS = 7;

/** True when a result speaks only of passing on or of what will be, and nothing of what was done or found. */
export function onlyForwards(text: string): boolean {
  const pieces = piecesOf(text).map((piece) => ({ kind: kindOf(piece), words: piece.split(' ').length }));
  if (!pieces.some(({ kind }) => kind === 'PASSED_ON')) return false;
  return !pieces.some(({ kind, words }) => kind === 'DONE' || (kind === 'OTHER' && words >= TELLING_WORDS));
}
