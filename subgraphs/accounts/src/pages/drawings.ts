const PETAL = 'M0-1.6C-3.4-3.6-3.6-7.6-1.4-9.3-.6-8.5.6-8.5 1.4-9.3 3.6-7.6 3.4-3.6 0-1.6Z';
const petals = [0, 72, 144, 216, 288].map((turn) => `<path transform="rotate(${turn})" d="${PETAL}"/>`).join('');

/** The product's mark: a phượng flower over a wave. */
export const MARK = `<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#0d4a60"/>
<g transform="translate(16 13.2)" fill="#ff6b4d">${petals}<circle r="1.5" fill="#ffd9a0"/></g>
<path d="M5 25.6c2.2 0 2.2-1.5 4.4-1.5s2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5 2.2 1.5 4.4 1.5 2.2-1.5 4.4-1.5" fill="none" stroke="#7fd0e4" stroke-width="1.7" stroke-linecap="round"/></svg>`;

/** An exclamation mark in a circle. */
export const WARNING = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
<circle cx="12" cy="12" r="9"/><path d="M12 7.500v5.500M12 16.500v.01"/></svg>`;
