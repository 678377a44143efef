const SHORT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** A moment on the city's clock in figures only, good in both languages: 17:00 30/11/2026. */
export function shortMoment(moment: Date): string {
  const parts = Object.fromEntries(SHORT.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts['hour']}:${parts['minute']} ${parts['day']}/${parts['month']}/${parts['year']}`;
}
