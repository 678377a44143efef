import type { SceneName } from './situation.js';
import { barrier, box, cone, flameTree, lampPost, street, type Weather } from './street-scene.js';

type Drawing = Readonly<Record<'before' | 'after', readonly [Omit<Weather, 'tint'>, string]>>;

const patch = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const many = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');
const zebra = (opacity: number): string =>
  many(9, (at) => `<path d="M${300 + at * 72} 640h44l${(at - 4) * 14} 250h-70z" fill="#f3f0e6" opacity="${opacity}"/>`);
const slabs = (fill: string): string => many(12, (at) => box(180 + at * 72, 540, 66, 64, fill, 'rx="2"'));
const wires = (sag: number): string =>
  `${box(150, 150, 22, 490, '#6b6f74')}${box(1010, 150, 22, 490, '#6b6f74')}${many(6, (at) => `<path d="M160 ${180 + at * 16}Q600 ${220 + sag + at * 12} 1020 ${180 + at * 16}" stroke="#1f2328" stroke-width="${at % 2 ? 4 : 7}" fill="none"/>`)}`;
const bags = (count: number): string =>
  many(count, (at) =>
    patch(
      430 + ((at * 67) % 360),
      640 - ((at * 29) % 90),
      52,
      40,
      ['#25282c', '#3c6fa5', '#d9d4c8', '#7a3f34', '#3f7d45'][at % 5]!,
    ),
  );
const swing = (broken: boolean): string =>
  `<path d="M360 640L430 340H800L870 640" stroke="#d9822b" stroke-width="18" fill="none"/><path d="M520 342V540M580 342V540" stroke="#555" stroke-width="6"/>${box(508, 536, 84, 14, '#345a8a')}<path d="M680 342V${broken ? 600 : 540}M740 342V${broken ? 430 : 540}" stroke="#555" stroke-width="6"/><g transform="rotate(${broken ? 58 : 0} 710 545)">${box(668, 536, 84, 14, '#345a8a')}</g>`;
const stop = (whole: boolean): string =>
  `${box(380, 380, 16, 260, '#475561')}${box(820, 380, 16, 260, '#475561')}${whole ? box(350, 350, 520, 40, '#0f6a73', 'rx="8"') : '<path d="M350 352l180 10-20 26-160-4z" fill="#7b8790"/>'}${box(400, 420, 416, 130, whole ? '#dbe8ea' : '#9fa9ab', 'opacity=".8"')}${whole ? box(430, 570, 350, 18, '#8a6a48') : '<path d="M430 574l160 30-4 16-156-26z" fill="#8a6a48"/>'}`;

/** What each situation shows before and after the work. Drawn by us; nobody's street, nobody's face. */
const DRAWINGS: Readonly<Record<SceneName, Drawing>> = {
  lamp: {
    before: [{ night: true }, lampPost(300, false) + lampPost(820, false)],
    after: [{ night: true }, lampPost(300, true) + lampPost(820, true)],
  },
  pothole: {
    before: [
      {},
      patch(620, 760, 190, 62, '#4d4a46') +
        patch(610, 766, 140, 40, '#2f2c29') +
        patch(640, 772, 70, 16, '#6d7f88') +
        cone(880, 690),
    ],
    after: [{}, '<path d="M400 690h440l40 130H360z" fill="#3c3e41"/>' + box(470, 752, 300, 8, '#e9e6da')],
  },
  crossing: { before: [{}, zebra(0.16)], after: [{}, zebra(0.95)] },
  sign: {
    before: [
      {},
      `<g transform="rotate(62 600 640)">${box(592, 330, 16, 310, '#787d83')}<circle cx="600" cy="320" r="78" fill="#c8302a"/><circle cx="600" cy="320" r="58" fill="#2a5aa0"/></g>`,
    ],
    after: [
      {},
      `${box(592, 330, 16, 310, '#787d83')}<circle cx="600" cy="290" r="82" fill="#c8302a"/><circle cx="600" cy="290" r="62" fill="#2a5aa0"/><path d="M556 246l88 88" stroke="#c8302a" stroke-width="18"/>`,
    ],
  },
  pavement: {
    before: [
      {},
      slabs('#c9a08a') +
        patch(520, 580, 120, 34, '#6e5b48') +
        '<path d="M600 590l70-34 26 30-70 30zM440 560l54-12 12 34-60 8z" fill="#b98a72"/>' +
        flameTree(220, 560, false),
    ],
    after: [{}, slabs('#cfa893') + box(180, 566, 860, 10, '#e7c34e') + flameTree(220, 560, false)],
  },
  flood: {
    before: [
      { wet: true },
      `<path d="M0 560q300 30 600 6t600 10v324H0z" fill="#8a8a72" opacity=".92"/>${many(14, (at) => `<path d="M${at * 90} ${640 + (at % 5) * 44}q30-12 60 0" stroke="#b5b59c" stroke-width="5" fill="none"/>`)}<path d="M620 640h180l34 60H590z" fill="#b8322a"/>${box(640, 590, 130, 60, '#9fb7c4')}`,
    ],
    after: [
      { wet: true },
      many(5, (at) => patch(180 + at * 220, 800, 60, 9, '#7f888d')) +
        box(520, 616, 120, 16, '#2f3236') +
        many(8, (at) => box(526 + at * 14, 618, 6, 12, '#8b8f94')),
    ],
  },
  manhole: {
    before: [
      {},
      patch(600, 760, 130, 50, '#3b3b3b') +
        patch(600, 764, 104, 38, '#0d0e10') +
        '<path d="M640 760l60-210 14 4-52 212z" fill="#6a4c34"/><ellipse cx="720" cy="560" rx="60" ry="34" fill="#3f7d45"/>',
    ],
    after: [
      {},
      patch(600, 760, 130, 50, '#5c6166') +
        patch(600, 758, 112, 40, '#7b8187') +
        many(5, (at) => box(530 + at * 32, 740, 14, 36, '#5c6166', 'rx="4"')),
    ],
  },
  canal: {
    before: [
      {},
      '<path d="M0 600h1200v300H0z" fill="#343a30"/>' +
        many(20, (at) =>
          patch((at * 173) % 1200, 650 + ((at * 61) % 220), 40, 12, ['#d8d2c0', '#54704a', '#8a5f43'][at % 3]!),
        ) +
        box(0, 590, 1200, 20, '#8d877b'),
    ],
    after: [
      {},
      '<path d="M0 600h1200v300H0z" fill="#4d8b93"/>' +
        many(
          12,
          (at) =>
            `<path d="M${at * 100} ${660 + (at % 4) * 50}q40-10 80 0" stroke="#8cc0c4" stroke-width="4" fill="none"/>`,
        ) +
        box(0, 590, 1200, 20, '#c6c0b4') +
        flameTree(1040, 600),
    ],
  },
  leak: {
    before: [
      {},
      '<path d="M600 600q-40-200 10-330q60 130 10 330z" fill="#cfe8f2" opacity=".9"/><path d="M600 600q-160-80-200-230M610 600q150-90 210-210" stroke="#d8eef6" stroke-width="18" fill="none" opacity=".8"/>' +
        patch(600, 690, 380, 70, '#9cc4d4'),
    ],
    after: [{}, box(470, 540, 270, 66, '#b3aa9c') + box(480, 548, 250, 50, '#c6bdae') + cone(430, 560)],
  },
  cable: { before: [{}, wires(330)], after: [{}, wires(20)] },
  tree: {
    before: [
      {},
      `<g transform="rotate(-78 420 660)">${flameTree(420, 660)}</g><path d="M380 690l-70-90 40 6 46-30 20 90z" fill="#5b4332"/>`,
    ],
    after: [{}, flameTree(240, 620) + patch(760, 640, 44, 14, '#8a6a48') + patch(760, 636, 36, 10, '#c79a6a')],
  },
  garbage: {
    before: [{}, bags(22) + patch(620, 680, 300, 26, '#5d5648')],
    after: [
      {},
      box(500, 520, 90, 120, '#2f6b3d', 'rx="8"') +
        box(620, 520, 90, 120, '#c98a1b', 'rx="8"') +
        box(494, 508, 102, 18, '#245530', 'rx="6"') +
        box(614, 508, 102, 18, '#9c6b12', 'rx="6"'),
    ],
  },
  building: {
    before: [
      {},
      '<path d="M260 700q180-210 360 0z" fill="#d9bd84"/><path d="M560 710q140-150 300 0z" fill="#9b9a96"/>' +
        many(18, (at) => box(880 + (at % 6) * 32, 640 - Math.floor(at / 6) * 20, 28, 16, '#a8503a')),
    ],
    after: [{}, barrier(300, 560, 600) + box(320, 300, 560, 240, '#3f7d6a', 'opacity=".75"')],
  },
  bus: { before: [{ wet: true }, stop(false)], after: [{}, stop(true)] },
  playground: {
    before: [{}, box(0, 600, 1200, 60, '#9c8f6c') + swing(true)],
    after: [{}, box(0, 600, 1200, 60, '#4f8a6a') + swing(false)],
  },
};

/** The picture of a scene, as SVG. */
export function drawScene(name: SceneName, when: 'before' | 'after'): string {
  const [weather, things] = DRAWINGS[name][when];
  return street({ ...weather, tint: name.length + name.charCodeAt(0) }, things);
}
