/** Both shapes in use: the old dotted agency number and the newer H24 form, then yymmdd and the number of the day. */
const SHAPE =
  /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,3})-(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-\d{4,6}$/;

/** As people type it: spaces and case do not matter. */
export function tidyDossierCode(typed: string): string {
  return typed.replace(/\s+/g, '').replace(/[–—]/g, '-').toUpperCase();
}

export function looksLikeDossierCode(code: string): boolean {
  return SHAPE.test(code);
}
