/** HP-yymmdd-nnnn */
export const codeOf = (day: string, number: number): string =>
  `HP-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
