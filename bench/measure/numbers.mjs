export const median = (values) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

/** Of sorted values. */
export const quantile = (sorted, at) =>
  sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] : Number.NaN;

export const round = (value, digits = 1) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : '–');

/** A Markdown table; the first row is the head. */
export const table = (rows) => {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${rows[0].map((_, at) => (at ? '---:' : '---')).join('|')}|`, ...body].join('\n');
};
