import { DOCUMENT, effect, inject, signal, type Signal } from '@angular/core';
import { Appearance } from '@smarthp/angular';

/** Heights in rem at each density: two lines in the list, one in the table. */
const LIST = { normal: 3.6875, compact: 3.0625, comfortable: 4.1875 } as const;
const TABLE = { normal: 2.75, compact: 2.125, comfortable: 3.25 } as const;
const USUAL_FONT_PX = 16;

/** The height of every row in px: a virtual list must know it, so a row never takes its own. */
export function injectRowHeight(table: Signal<boolean>): Signal<number> {
  const appearance = inject(Appearance);
  const window = inject(DOCUMENT).defaultView;
  const height = signal(LIST.normal * USUAL_FONT_PX);
  effect(() => {
    const { density } = appearance.choice();
    const rem = (table() ? TABLE : LIST)[density];
    // The size of text is set on the page by another effect of the same turn.
    setTimeout(() => {
      const font =
        parseFloat(window?.getComputedStyle(window.document.documentElement).fontSize ?? '') || USUAL_FONT_PX;
      height.set(Math.round(rem * font));
    });
  });
  return height.asReadonly();
}
