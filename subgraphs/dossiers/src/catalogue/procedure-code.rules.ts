const SHAPE = /^(\d\.\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?(?:\.\d{2})?$/;

/** The national part of a procedure code: `1.011442.000.00.00.H24` and its service `….01` are `1.011442`. */
export function nationalCode(code: string): string {
  const trimmed = code.trim().toUpperCase();
  return SHAPE.exec(trimmed)?.[1] ?? trimmed;
}
