/**
 * SQL for a subgraph's first migration: `vn_fold(text)` (lower case, no diacritics, đ as d) and the text search
 * configuration `vn`. Both are immutable, so they may stand in indexes and generated columns.
 */
export const vietnameseTextSql = [
  `create or replace function vn_fold(value text) returns text language sql immutable strict parallel safe
     as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$`,
  `create text search configuration vn (copy = pg_catalog.simple)`,
  `alter text search configuration vn alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart
     with public.unaccent, simple`,
] as const;
