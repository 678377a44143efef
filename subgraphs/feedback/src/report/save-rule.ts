import type { Problem } from '@smarthp/kit/problems';
import { isProblem } from '@smarthp/kit/problems';
import type { Dated } from './dated-book.js';
import { Refused, invalid, type BrokenField } from './refusal.js';
import type { ReportContext } from './report-context.js';
import type { BookContents, BookName } from './rule-books.js';
import { changeSettings, recordSettingsChange } from './settings-history.js';
import type { SettingsArea } from './settings.policy.js';
import { broken, cleaned, requiredText } from './text-rules.js';

const AREA: Readonly<Record<BookName, SettingsArea>> = {
  categories: 'CATEGORIES',
  fields: 'CATEGORIES',
  grounds: 'GROUNDS',
  templates: 'TEMPLATES',
};

const LONGEST_NOTE = 300;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** What every change of a rule says beside the rule itself. */
export interface RuleInput {
  /** The version it was decided on; 0 for something new. */
  readonly version: number;
  readonly effectiveFrom: string;
  readonly note: string;
}

export interface RuleSaving<Name extends BookName> {
  readonly key: string;
  readonly content: BookContents[Name];
  readonly retired: boolean;
  readonly input: RuleInput;
  readonly broken: readonly BrokenField[];
  /** When the area alone does not say who may. */
  readonly allowed?: boolean;
}

/** A code people give to something new. */
export const checkCode = (field: string, code: string): BrokenField | undefined =>
  CODE.test(code) ? undefined : { path: ['input', field], code: 'BAD_CODE' };

/**
 * Writes one more version of a rule with its line of history, then reads the books again so that the answer and every
 * later question of this process see it. Other processes are told.
 */
export async function saveRule<Name extends BookName>(
  { parts, viewer }: ReportContext,
  name: Name,
  { key, content, retired, input, broken: wrong, allowed }: RuleSaving<Name>,
): Promise<Dated<BookContents[Name]> | Problem> {
  const { books } = parts;
  const { effectiveFrom } = input;
  const note = cleaned(input.note);
  const fields = broken(
    ...wrong,
    requiredText('note', input.note, LONGEST_NOTE),
    (!DATE.test(effectiveFrom) || Number.isNaN(Date.parse(effectiveFrom))) && {
      path: ['input', 'effectiveFrom'],
      code: 'NOT_VALID',
    },
    effectiveFrom < books.today() && { path: ['input', 'effectiveFrom'], code: 'EFFECTIVE_TOO_EARLY' },
  );
  const before = books.book(name).version(key, input.version);
  const saved = await changeSettings(
    { parts, viewer },
    AREA[name],
    fields,
    async (em, now) => {
      const change = { key, basedOn: input.version, effectiveFrom, retired, content, note };
      if (!(await books.write(em, name, change, viewer)))
        throw new Refused(
          invalid({ path: ['input', 'version'], code: input.version ? 'SETTING_CHANGED_MEANWHILE' : 'CODE_TAKEN' }),
        );
      await recordSettingsChange(em, {
        area: AREA[name],
        key,
        before: before ? before.content : null,
        after: retired ? null : content,
        effectiveFrom,
        by: viewer.id,
        at: now,
        note: note ?? '',
      });
      return { key };
    },
    allowed,
  );
  if (isProblem(saved)) return saved;
  await books.reread();
  return books.book(name).version(key, input.version + 1)!;
}
