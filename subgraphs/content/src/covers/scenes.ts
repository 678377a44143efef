import type { ArticleCategory } from '../article/article-category.js';
import { colour } from './palette.js';
import { WIDTH, blossom, islands, sheet, sun, waves, type Pick } from './shapes.js';

type Scene = (pick: Pick) => string;

const sky = (fill: string): string => `<rect width="800" height="450" fill="${fill}"/>`;

const cityHall: Scene = (pick) => {
  const columns = [0, 1, 2, 3, 4, 5].map(
    (n) => `<rect x="${262 + n * 50}" y="215" width="22" height="105" rx="4" fill="${colour.mist}"/>`,
  );
  return `${sky(colour.sea)}${sun(pick(90, 710), pick(70, 120), 38)}
    <path d="M220 205 L400 ${pick(110, 130)} L580 205 Z" fill="${colour.paper}"/>
    <rect x="235" y="320" width="330" height="20" fill="${colour.paper}"/>${columns.join('')}
    <rect x="205" y="340" width="390" height="22" fill="${colour.haze}"/>${waves(pick, 385, colour.deep)}
    ${blossom(pick(90, 170), 350, 34)}${blossom(pick(640, 720), 360, 26)}`;
};

const blossoms: Scene = (pick) => {
  const flowers = Array.from({ length: 9 }, () => blossom(pick(60, 740), pick(50, 300), pick(22, 62)));
  return `${sky(colour.mist)}<path d="M-20 ${pick(30, 90)} Q300 ${pick(120, 190)} 820 ${pick(20, 80)}" stroke="${colour.leaf}" stroke-width="10" fill="none"/>
    ${flowers.join('')}${waves(pick, 360, colour.wave)}${waves(pick, 395, colour.sea)}`;
};

const papers: Scene = (pick) =>
  `${sky(colour.deep)}${waves(pick, 330, colour.sea)}${sheet(pick(170, 210), 110, 200, 260, pick(-14, -7))}
   ${sheet(pick(300, 340), 80, 210, 280, pick(-2, 4))}${sheet(pick(440, 480), 110, 200, 260, pick(8, 14))}
   <circle cx="520" cy="330" r="52" fill="${colour.petal}"/><path d="M496 330 l17 18 l33 -37" stroke="${colour.paper}" stroke-width="11" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;

const bay: Scene = (pick) => {
  const x = pick(240, 560);
  return `${sky(colour.sand)}${sun(pick(120, 680), pick(90, 150), 52)}${islands(pick, 300, colour.haze, 6)}${islands(pick, 330, colour.wave, 5)}
    ${waves(pick, 318, colour.sea)}<path d="M${x - 60} 352 h130 l-22 28 h-86 Z" fill="${colour.deep}"/>
    <path d="M${x} 348 V250 C${x + 70} 268 ${x + 72} 320 ${x + 60} 344 Z" fill="${colour.petal}"/>${waves(pick, 386, colour.deep)}`;
};

const heartbeat: Scene = (pick) =>
  `${sky(colour.mist)}<circle cx="400" cy="200" r="${pick(120, 140)}" fill="${colour.paper}"/>
   <path d="M400 272 C330 222 308 190 320 156 C334 118 384 120 400 158 C416 120 466 118 480 156 C492 190 470 222 400 272 Z" fill="${colour.petal}"/>
   <path d="M0 ${pick(340, 352)} H260 l24 -52 l34 96 l30 -70 l18 26 H800" stroke="${colour.wave}" stroke-width="9" fill="none" stroke-linejoin="round"/>${waves(pick, 405, colour.sea)}`;

const books: Scene = (pick) => {
  const shelf = [colour.petal, colour.sea, colour.sun, colour.leaf, colour.wave, colour.deep].map((fill, n) => {
    const high = pick(130, 210);
    return `<rect x="${210 + n * 64}" y="${345 - high}" width="56" height="${high}" rx="6" fill="${fill}"/><rect x="${220 + n * 64}" y="${365 - high}" width="36" height="8" rx="4" fill="${colour.paper}" opacity=".8"/>`;
  });
  return `${sky(colour.haze)}${sun(pick(100, 700), 95, 46)}${shelf.join('')}<rect x="170" y="345" width="460" height="16" rx="8" fill="${colour.deep}"/>${waves(pick, 395, colour.sea)}`;
};

const bridge: Scene = (pick) => {
  const cables = Array.from({ length: 9 }, (_, n) => {
    const reach = 34 * (n + 1);
    return `<path d="M250 120 L${250 - reach} 300 M250 120 L${250 + reach} 300 M550 120 L${550 - reach} 300 M550 120 L${550 + reach} 300" stroke="${colour.paper}" stroke-width="2.5" opacity=".85"/>`;
  });
  return `${sky(colour.wave)}${sun(pick(330, 470), pick(90, 130), 40)}${islands(pick, 360, colour.haze, 4)}${cables.join('')}
    <path d="M250 110 V360 M550 110 V360" stroke="${colour.paper}" stroke-width="14"/><rect y="296" width="${WIDTH}" height="16" fill="${colour.deep}"/>
    <rect x="${pick(60, 640)}" y="272" width="70" height="24" rx="8" fill="${colour.petal}"/>${waves(pick, 350, colour.sea)}${waves(pick, 395, colour.deep)}`;
};

const storm: Scene = (pick) => {
  const turn = pick(0, 90);
  const swirl = [150, 110, 70].map(
    (radius, n) =>
      `<path transform="rotate(${turn + n * 70} 400 175)" d="M${400 - radius} 175 A${radius} ${radius} 0 1 1 400 ${175 + radius}" stroke="${n === 2 ? colour.petalLight : colour.haze}" stroke-width="${22 - n * 3}" fill="none" stroke-linecap="round" opacity="${0.5 + n * 0.2}"/>`,
  );
  const rain = Array.from(
    { length: 26 },
    () =>
      `<path d="M${pick(20, 780)} ${pick(20, 320)} l-9 26" stroke="${colour.mist}" stroke-width="3" opacity=".45" stroke-linecap="round"/>`,
  );
  return `${sky(colour.deep)}${rain.join('')}${swirl.join('')}${waves(pick, 330, colour.sea)}${waves(pick, 372, colour.wave)}${waves(pick, 408, colour.sea)}`;
};

/** What each kind of article shows. */
export const scenes: Readonly<Record<ArticleCategory, Scene>> = {
  GOVERNMENT: cityHall,
  CAMPAIGN: blossoms,
  SERVICE: papers,
  TOURISM: bay,
  HEALTH: heartbeat,
  EDUCATION: books,
  TRAFFIC: bridge,
  WARNING: storm,
};
