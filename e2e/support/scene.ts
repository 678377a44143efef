import type { Browser } from '@playwright/test';

/** A photo to send, drawn by the browser itself: real JPEG bytes, of a street with or without the broken thing. */
export async function photograph(
  browser: Browser,
  of: 'broken' | 'mended',
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  const lamp = of === 'broken' ? '#3b4650' : '#ffe9a8';
  await page.setContent(`<body style="margin:0"><svg width="1280" height="960" viewBox="0 0 1280 960">
    <rect width="1280" height="640" fill="#24405a"/><rect y="640" width="1280" height="320" fill="#4a4f57"/>
    <rect x="120" y="280" width="260" height="360" fill="#c98f5a"/><rect x="420" y="220" width="220" height="420" fill="#d9c08b"/>
    <rect x="880" y="180" width="14" height="500" fill="#222"/><rect x="780" y="180" width="114" height="12" fill="#222"/>
    <ellipse cx="790" cy="206" rx="46" ry="16" fill="${lamp}"/></svg></body>`);
  const buffer = await page.screenshot({ type: 'jpeg', quality: 90 });
  await page.close();
  return { name: of === 'broken' ? 'đèn tắt.jpg' : 'đèn sáng.jpg', mimeType: 'image/jpeg', buffer };
}
