/** Words of named problems, both languages. `{name}` is filled from `values`. */
export type Words = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

const known = new Map<string, { vi: string; en: string }>();

/** Adds a subgraph's catalogue. Call once at start-up; a code said twice with other words is a bug. */
export function speak(words: Words): void {
  for (const [code, both] of Object.entries(words)) {
    const before = known.get(code);
    if (before && (before.vi !== both.vi || before.en !== both.en))
      throw new Error(`The problem ${code} has two wordings`);
    known.set(code, both);
  }
}

/** The sentence for a problem code in a language; the code itself when no words are known. */
export const say = (code: string, language: 'vi' | 'en', values: Record<string, string | number> = {}): string =>
  (known.get(code)?.[language] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

speak({
  INVALID_INPUT: { vi: 'Một số ô chưa đúng. Mời Ông/Bà xem lại.', en: 'Some fields need another look.' },
  NOT_SIGNED_IN: { vi: 'Ông/Bà cần đăng nhập để làm việc này.', en: 'Please sign in to do this.' },
  UNAUTHENTICATED: { vi: 'Ông/Bà cần đăng nhập để xem nội dung này.', en: 'Please sign in to see this.' },
  FORBIDDEN: { vi: 'Ông/Bà không có quyền xem nội dung này.', en: 'You may not see this.' },
  ACTION_NOT_ALLOWED: { vi: 'Ông/Bà không có quyền làm việc này.', en: 'You may not do this.' },
  NOT_FOUND: { vi: 'Không tìm thấy nội dung này.', en: 'This could not be found.' },
  REQUIRED: { vi: 'Cần điền ô này.', en: 'This is needed.' },
  TOO_LONG: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  TOO_SHORT: { vi: 'Cần ít nhất {min} ký tự.', en: 'Needs at least {min} characters.' },
  NOT_VALID: { vi: 'Giá trị này không đúng.', en: 'This value is not valid.' },
});
