export const WIDTH = 1200;
export const HEIGHT = 900;

export interface Weather {
  readonly night?: boolean;
  readonly wet?: boolean;
  /** Shifts colours and houses, so that two streets do not look the same. */
  readonly tint: number;
}

const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

const DAY_WALLS = ['#e7c9a0', '#d8b48a', '#c9d3c0', '#e3d7bf', '#bfcbd6', '#dcb9a8'];
const NIGHT_WALLS = ['#2b3346', '#343a4d', '#262d3f', '#3a3d4c', '#2f3a4a', '#303049'];

/** Tube houses of a Vietnamese street: narrow, high, with shutters, balconies and shop signs. */
function houses({ night, tint }: Weather): string {
  let x = -40;
  let drawn = '';
  for (let at = 0; x < WIDTH; at += 1) {
    const width = 120 + ((at * 47 + tint * 31) % 70);
    const top = 140 + ((at * 83 + tint * 57) % 170);
    const walls = night ? NIGHT_WALLS : DAY_WALLS;
    drawn += rect(x, top, width - 6, 520 - top, walls[(at + tint) % walls.length]!);
    drawn += rect(x, top - 12, width - 6, 14, night ? '#1d2333' : '#9a5a44');
    for (let floor = top + 34; floor < 400; floor += 92) {
      for (const side of [0.16, 0.58]) {
        const lit = night && (at * 7 + floor + tint) % 3 === 0;
        drawn += rect(
          x + width * side,
          floor,
          width * 0.24,
          52,
          lit ? '#f2c56b' : night ? '#141a29' : '#6f8794',
          'rx="3"',
        );
      }
      drawn += rect(x + width * 0.1, floor + 58, width * 0.76, 5, night ? '#11151f' : '#7d6a58');
    }
    const sign = ['#0f6a73', '#b8322a', '#2f6b3d', '#c98a1b'][(at + tint) % 4]!;
    drawn += rect(x + 8, 424, width - 22, 26, sign, `opacity="${night ? 0.7 : 1}"`);
    drawn += rect(x + 8, 452, width - 22, 68, night ? '#10141d' : '#57493d');
    x += width;
  }
  return drawn;
}

/** A street seen from its middle: sky, houses, pavement and asphalt. Everything is put on top of it. */
export function street(weather: Weather, things: string): string {
  const { night, wet } = weather;
  const sky = night ? ['#0b1330', '#233056'] : wet ? ['#9fb0ba', '#d3dbde'] : ['#7fbde0', '#e4f1f6'];
  const asphalt = night ? '#23262e' : wet ? '#565c62' : '#74777b';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>
  <radialGradient id="glow"><stop offset="0" stop-color="#ffe7a8" stop-opacity=".95"/><stop offset="1" stop-color="#ffe7a8" stop-opacity="0"/></radialGradient></defs>
  ${rect(0, 0, WIDTH, HEIGHT, 'url(#sky)')}
  ${night ? '<circle cx="990" cy="110" r="38" fill="#f3efd8"/>' : wet ? '' : '<circle cx="1020" cy="110" r="54" fill="#fff3c4"/>'}
  ${houses(weather)}
  <path d="M0 520H1200V640H0z" fill="${night ? '#3a3c44' : '#b9b2a5'}"/>
  ${Array.from({ length: 16 }, (_, at) => rect(at * 78, 520, 2, 100, night ? '#2c2e36' : '#9d968a')).join('')}
  <path d="M0 620H1200V900H0z" fill="${asphalt}"/>
  ${rect(0, 614, 1200, 12, night ? '#55575e' : '#d6d0c4')}
  ${Array.from({ length: 6 }, (_, at) => rect(40 + at * 210, 770, 120, 10, night ? '#8b8c88' : '#e9e6da', 'opacity=".8"')).join('')}
  ${things}
  </svg>`;
}

/** A flame tree, the city's own. */
export const flameTree = (x: number, y: number, blooming = true): string => `
  <path d="M${x} ${y}c-8-90 8-150-6-230" stroke="#5b4332" stroke-width="26" fill="none"/>
  ${[-90, -30, 30, 90, -60, 60, 0].map((dx, at) => `<ellipse cx="${x + dx}" cy="${y - 250 - (at % 3) * 34}" rx="86" ry="54" fill="${blooming && at % 2 ? '#c8402c' : '#3f7d45'}"/>`).join('')}`;

export const lampPost = (x: number, lit: boolean, lean = 0): string => `
  <g transform="rotate(${lean} ${x} 640)"><path d="M${x} 640V220q0-40 60-44" stroke="#39424d" stroke-width="13" fill="none"/>
  <rect x="${x + 52}" y="164" width="70" height="20" rx="8" fill="${lit ? '#fff1c0' : '#2b323b'}"/>
  ${lit ? `<circle cx="${x + 86}" cy="190" r="230" fill="url(#glow)"/><path d="M${x + 50} 184L${x - 120} 640H${x + 300}L${x + 122} 184z" fill="#ffe9b0" opacity=".28"/>` : ''}</g>`;

/** Red and white boards around a place that is being worked on. */
export const barrier = (x: number, y: number, width: number): string =>
  `${rect(x, y, width, 26, '#f4f1ea', 'rx="4"')}${Array.from({ length: Math.floor(width / 40) }, (_, at) => `<path d="M${x + 6 + at * 40} ${y + 26}l18-26h16l-18 26z" fill="#cf3b2b"/>`).join('')}${rect(x + 10, y + 26, 10, 60, '#555')}${rect(x + width - 20, y + 26, 10, 60, '#555')}`;

export const cone = (x: number, y: number): string =>
  `<path d="M${x} ${y}l-22 66h44z" fill="#e2602e"/><path d="M${x - 12} ${y + 36}h24l4 12h-32z" fill="#fff"/>${rect(x - 32, y + 64, 64, 10, '#c14a1f', 'rx="3"')}`;

export const box = rect;
