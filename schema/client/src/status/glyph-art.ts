/** One SVG element: tag and attributes. `paper` stands for the colour of the ground under the mark. */
export type Shape = readonly [tag: 'path' | 'circle' | 'rect', attrs: Readonly<Record<string, string | number>>];

const ink = { fill: 'currentColor' };
const thick = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 };
const line = (colour: string) =>
  ({
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }) as const;
/** Replaced by the ground colour when drawn. */
export const PAPER = 'paper';

const ring: Shape = ['circle', { cx: 8, cy: 8, r: 6.1, ...thick }];
const square: Shape = ['rect', { x: 2, y: 2, width: 12, height: 12, rx: 2.6, ...thick }];
const fullSquare: Shape = ['rect', { x: 1.1, y: 1.1, width: 13.8, height: 13.8, rx: 3.2, ...ink }];
const diamond: Shape = ['path', { d: 'M8 .9 15.1 8 8 15.1.9 8Z', ...ink }];
const stroke = (d: string, colour = 'currentColor'): Shape => ['path', { d, ...line(colour) }];
const pie = (d: string): Shape => ['path', { d, ...ink }];
const bar = stroke('M5.4 8h5.2');
const tick = stroke('M4.9 8.2 7.1 10.4 11.2 6', PAPER);

/** Status drawings on a 16 x 16 grid, by glyph name. */
export const GLYPHS: Readonly<Record<string, readonly Shape[]>> = {
  'ring-dashed': [['circle', { cx: 8, cy: 8, r: 6.1, ...thick, 'stroke-dasharray': '2.6 2.2' }]],
  ring: [ring],
  'ring-quarter': [ring, pie('M8 8V4.1A3.9 3.9 0 0 1 11.90 8.00Z')],
  'ring-half': [ring, pie('M8 8V4.1A3.9 3.9 0 0 1 8.00 11.90Z')],
  'ring-three-quarters': [ring, pie('M8 8V4.1A3.9 3.9 0 1 1 4.10 8.00Z')],
  'ring-arrow': [ring, stroke('M5.2 8h5M8.3 5.9 10.4 8l-2.1 2.1')],
  'ring-turned': [ring, stroke('M10.8 9.8V8.6A1.6 1.6 0 0 0 9.2 7H5.4M7 5.2 5.2 7 7 8.8')],
  'ring-calendar': [
    stroke('M9.2 2.02A6.1 6.1 0 1 0 13.98 6.8'),
    stroke('M5.6 8.3 7.3 10 10.4 6.7'),
    ['rect', { x: 10.4, y: 1.2, width: 4.4, height: 4, rx: 0.9, ...ink }],
    ['path', { d: 'M11.6.5v1.4M13.6.5v1.4', ...line('currentColor'), 'stroke-width': 1 }],
  ],
  'ring-disc': [ring, ['circle', { cx: 8, cy: 8, r: 3.4, ...ink }]],
  'ring-bar': [ring, bar],
  'ring-leaving': [stroke('M12.9 9.6A5.9 5.9 0 1 1 6.4 3.1'), stroke('M9.6 2h4.4v4.4M14 2 8.2 7.8')],
  rings: [
    ['circle', { cx: 5.7, cy: 8, r: 4, ...thick, 'stroke-width': 1.7 }],
    ['circle', { cx: 10.3, cy: 8, r: 4, ...thick, 'stroke-width': 1.7 }],
  ],
  loop: [stroke('M13.6 8A5.6 5.6 0 1 1 11.7 3.8M12.4 1.6v2.7H9.7'), ['circle', { cx: 8, cy: 8, r: 1.7, ...ink }]],
  'disc-tick': [['circle', { cx: 8, cy: 8, r: 7, ...ink }], tick],
  octagon: [pie('M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z'), stroke('M4.9 8h6.2', PAPER)],
  'diamond-question': [
    diamond,
    stroke('M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.3-.8.6-.8 1.1', PAPER),
    ['circle', { cx: 8, cy: 11.3, r: 0.95, fill: PAPER }],
  ],
  'diamond-coin': [diamond, ['circle', { cx: 8, cy: 8, r: 2.7, ...line(PAPER) }]],
  square: [square],
  'square-quarter': [square, ['rect', { x: 4.4, y: 8, width: 3.6, height: 3.6, rx: 0.6, ...ink }]],
  'square-half': [square, ['rect', { x: 4.4, y: 4.4, width: 3.6, height: 7.2, rx: 0.6, ...ink }]],
  'square-bar': [square, bar],
  'square-paused': [square, stroke('M6.5 5.8v4.4M9.5 5.8v4.4')],
  'square-tick': [fullSquare, tick],
  'square-handed': [fullSquare, stroke('M4.8 8h6M8.4 5.6 10.8 8l-2.4 2.4', PAPER)],
};
