import type { BrokenField } from './refusal.js';

export const LONGEST_TEXT = 2_000;

/** A text that must be there: its trimmed form, or what is wrong with it. */
export function requiredText(field: string, value: string, longest = LONGEST_TEXT): BrokenField | undefined {
  const length = [...value.trim()].length;
  if (!length) return { path: ['input', field], code: 'REQUIRED' };
  return length > longest ? { path: ['input', field], code: 'TOO_LONG', values: { max: longest } } : undefined;
}

export const optionalText = (
  field: string,
  value: string | null | undefined,
  longest = LONGEST_TEXT,
): BrokenField | undefined => (value?.trim() ? requiredText(field, value, longest) : undefined);

export const cleaned = (value: string | null | undefined): string | null => value?.normalize('NFC').trim() || null;

export const broken = (...checks: (BrokenField | undefined | false)[]): BrokenField[] =>
  checks.filter((check): check is BrokenField => !!check);
