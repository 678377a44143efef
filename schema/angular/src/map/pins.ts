import { GLYPHS, PAPER, reportStatusLook, type Shape } from '@smarthp/client';
import { drawShapes } from '../icon/draw-shapes';
import { type MapCluster, type MapReport } from './map-view';

const SVG = 'http://www.w3.org/2000/svg';
const DROP = 'M0 0C-3-7-14-12-14-23a14 14 0 0 1 28 0C14-12 3-7 0 0Z';

function svg(document: Document, box: string, width: number, height: number): SVGSVGElement {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('viewBox', box);
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function button(document: Document, kind: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `hp-pin ${kind}`;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  return element;
}

const shadow: Shape = ['path', { d: 'M-7 1a7 2.5 0 1 0 14 0a7 2.5 0 1 0-14 0', fill: 'rgb(6 26 35 / .25)' }];

/** A drop with the status's own mark; chosen ones are inverse and larger, one's own is the petal. */
export function reportPin(
  document: Document,
  report: MapReport,
  chosen: boolean,
  label: string,
  act: () => void,
): HTMLElement {
  const { glyph, role } = reportStatusLook(report.status);
  const element = button(document, chosen ? 'report chosen' : 'report', label, act);
  element.dataset['id'] = report.id;
  const colour = report.own ? 'var(--hp-petal)' : `var(--hp-st-${role})`;
  const [ground, edge, mark] = chosen
    ? ['var(--hp-text-strong)', 'var(--hp-surface-card)', 'var(--hp-surface-card)']
    : ['var(--hp-surface-card)', colour, colour];
  const size = chosen ? 1.35 : 1;
  const art = svg(document, '-17 -39 34 44', 34 * size, 44 * size);
  drawShapes(art, [shadow, ['path', { d: DROP, fill: ground, stroke: edge, 'stroke-width': 2 }]]);
  const inner = svg(document, '0 0 16 16', 17, 17);
  inner.setAttribute('x', '-8.5');
  inner.setAttribute('y', '-31.5');
  inner.style.color = mark;
  drawShapes(inner, GLYPHS[glyph] ?? [], { [PAPER]: ground });
  art.append(inner);
  element.append(art);
  return element;
}

/** White disc with a count; its ring says how much is done (green) and open (blue). */
export function clusterPin(document: Document, cluster: MapCluster, label: string, act: () => void): HTMLElement {
  const element = button(document, 'cluster', label, act);
  const radius = cluster.count < 10 ? 19 : cluster.count < 21 ? 22 : 25;
  const round = 2 * Math.PI * radius;
  const done = round * (cluster.done / Math.max(1, cluster.done + cluster.open));
  const half = radius + 3;
  const ringOf = (colour: string, dash?: string) =>
    [
      'circle',
      {
        r: radius,
        fill: 'none',
        stroke: colour,
        'stroke-width': 5,
        'stroke-dasharray': dash,
        transform: 'rotate(-90)',
      },
    ] as const;
  const art = svg(document, `${-half} ${-half} ${2 * half} ${2 * half}`, 2 * half, 2 * half);
  drawShapes(art, [
    ['circle', { r: half, fill: 'var(--hp-surface-card)' }],
    ringOf('var(--hp-st-move)'),
    ...(done > 0 ? [ringOf('var(--hp-st-done)', `${done} ${round}`)] : []),
  ]);
  const count = document.createElement('span');
  count.textContent = cluster.count > 999 ? '999+' : String(cluster.count);
  element.append(art, count);
  return element;
}

/** The pin of the person's own choice. */
export function petalPin(document: Document): HTMLElement {
  const element = document.createElement('span');
  element.className = 'hp-pin own';
  const art = svg(document, '-17 -39 34 44', 51, 66);
  drawShapes(art, [
    shadow,
    ['path', { d: DROP, fill: 'var(--hp-petal)', stroke: '#fff', 'stroke-width': 2 }],
    ['circle', { cy: -23, r: 5, fill: '#fff' }],
  ]);
  element.append(art);
  return element;
}
