import { z } from 'zod';

/** One setting: read from one environment variable, parsed by one schema, described for the README's table. */
export interface Setting<T> {
  readonly env: string;
  readonly schema: z.ZodType<T, string>;
  /** Text used when the variable is not set; undefined makes the setting required. */
  readonly fallback: string | undefined;
  readonly description: string;
  readonly hidden: boolean;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;
export type Values<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/** A wrong or missing value. The message is one sentence for the person who starts the server. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export const setting = <T>(
  env: string,
  schema: z.ZodType<T, string>,
  description: string,
  options: { fallback?: string; hidden?: boolean } = {},
): Setting<T> => ({ env, schema, description, fallback: options.fallback, hidden: options.hidden ?? false });

/**
 * Parses every setting of `settings` from `env`.
 * @throws SettingsError naming the first wrong variable, what it was and what it must be.
 */
export function readSettings<S extends Settings>(settings: S, env: NodeJS.ProcessEnv = process.env): Values<S> {
  const values: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(settings)) {
    const raw = env[one.env] ?? one.fallback;
    if (raw === undefined) throw new SettingsError(`The setting ${one.env} is missing: ${one.description}`);
    const parsed = one.schema.safeParse(raw);
    if (!parsed.success) {
      const shown = one.hidden ? 'its value' : `"${raw}"`;
      const must = parsed.error.issues[0]?.message ?? 'is not valid';
      throw new SettingsError(`The setting ${one.env} cannot be ${shown}: it ${must}.`);
    }
    values[name] = parsed.data;
  }
  return values as Values<S>;
}

const digits = (low: number, high: number, must: string) =>
  z
    .string()
    .transform((raw) => (/^\d+$/.test(raw.trim()) ? Number(raw) : Number.NaN))
    .refine((value) => value >= low && value <= high, must);

export const port = digits(1, 65_535, 'must be a port number from 1 to 65535');
export const wholeNumber = (low: number, high: number) =>
  digits(low, high, `must be a whole number from ${low} to ${high}`);
export const flag = z
  .string()
  .refine((raw) => ['true', 'false', '1', '0'].includes(raw.toLowerCase()), 'must be true or false')
  .transform((raw) => ['true', '1'].includes(raw.toLowerCase()));
export const address = z
  .string()
  .refine((raw) => URL.canParse(raw), 'must be a full address such as http://localhost:4000')
  .transform((raw) => raw.replace(/\/$/, ''));
/** A full address, or the word `none`, which reads as ''. */
export const addressOrNone = z
  .string()
  .refine((raw) => raw === 'none' || URL.canParse(raw), 'must be a full address, or none')
  .transform((raw) => (raw === 'none' ? '' : raw.replace(/\/$/, '')));
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.string().refine((raw): raw is T[number] => values.includes(raw), `must be one of ${values.join(', ')}`);
export const text = z.string();
export const secret = z.string().min(16, 'must have at least 16 characters');
