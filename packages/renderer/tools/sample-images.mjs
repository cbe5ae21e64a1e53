// @ts-check
// Draws the images of `examples/bike.journey`: flat scenes of the project's own. `node packages/renderer/tools/sample-images.mjs`
import { mkdirSync, writeFileSync } from 'node:fs';
import { openBrowser } from './browser/chromium.mjs';

const folder = new URL('../../../examples/bike/', import.meta.url);
const size = { width: 480, height: 320 };

const colours = {
  sky: '#DDEAF6',
  evening: '#F6E3D3',
  far: '#BFD2E4',
  near: '#9DB6CF',
  ground: '#E9EEF3',
  road: '#C9D3DE',
  dark: '#26334D',
  blue: '#2F5FA8',
  orange: '#E2703A',
  skin: '#E8B48E',
  hair: '#4A3427',
  leaf: '#6FA88A',
  white: '#FFFFFF',
};
const c = colours;

/** @param {string} sky */
const city = (sky) => `<rect width="480" height="320" fill="${sky}"/>
  <path d="M0 150h50v-50h60v34h40V70h70v74h46v-40h64v30h50V84h54v60h46v120H0z" fill="${c.far}"/>
  <path d="M0 176h70v-36h66v30h90v-22h60v28h80v-40h60v40h54v100H0z" fill="${c.near}" opacity=".55"/>
  <rect y="236" width="480" height="84" fill="${c.ground}"/><rect y="262" width="480" height="58" fill="${c.road}"/>`;

/** @param {number} x @param {number} y @param {number} scale @param {string} frame */
const bike = (
  x,
  y,
  scale = 1,
  frame = c.orange,
) => `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke-linecap="round" stroke-linejoin="round">
  <g stroke="${c.dark}" stroke-width="6"><circle cx="-46" r="30"/><circle cx="46" r="30"/></g>
  <path d="M-46 0L-20 -46H26L0 0zM-20 -46L0 0M46 0L24 -58" stroke="${frame}" stroke-width="8"/>
  <path d="M24 -58l16 -6M-30 -54h20M0 0l8 12" stroke="${c.dark}" stroke-width="6"/></g>`;

/** @param {number} x @param {number} y */
const dock = (x, y) =>
  `<path d="M${x} ${y}v-44a8 8 0 0 1 8 -8h6a8 8 0 0 1 8 8v44z" fill="${c.dark}"/><circle cx="${x + 11}" cy="${y - 38}" r="4" fill="${c.leaf}"/>`;

/** @param {number} x @param {number} y @param {string} mouth @param {string} arms */
const person = (
  x,
  y,
  mouth,
  arms = 'M-34 10C-46 40 -40 66 -22 84M34 10C46 40 40 66 22 84',
) => `<g transform="translate(${x} ${y})">
  <path d="${arms}" fill="none" stroke="${c.blue}" stroke-width="20" stroke-linecap="round"/>
  <path d="M-40 170V20C-40 -6 -22 -18 0 -18S40 -6 40 20v150z" fill="${c.blue}"/>
  <rect x="-10" y="-34" width="20" height="26" rx="10" fill="${c.skin}"/>
  <circle cy="-58" r="32" fill="${c.skin}"/>
  <path d="M-34 -52C-46 -106 46 -106 34 -52C26 -66 12 -76 -6 -76C-18 -74 -28 -66 -34 -52z" fill="${c.hair}"/>
  <circle cx="-11" cy="-56" r="3" fill="${c.dark}"/><circle cx="11" cy="-56" r="3" fill="${c.dark}"/>
  <path d="${mouth}" fill="none" stroke="${c.dark}" stroke-width="3" stroke-linecap="round"/></g>`;

const smile = 'M-9 -45Q0 -36 9 -45';
const frown = 'M-9 -40Q0 -48 9 -40';

/** @param {string} screen */
const phone = (screen) =>
  `<rect x="156" y="28" width="168" height="330" rx="22" fill="${c.dark}"/><rect x="168" y="44" width="144" height="300" rx="10" fill="${c.white}"/>${screen}`;

/** @type {Readonly<Record<string, string>>} */
const scenes = {
  station: `${city(c.sky)}${[84, 164, 244, 324].map((x) => dock(x + 52, 266) + bike(x, 258, 0.54)).join('')}
    <rect x="404" y="96" width="10" height="170" fill="${c.dark}"/><rect x="376" y="72" width="66" height="52" rx="8" fill="${c.blue}"/>
    ${bike(409, 106, 0.28, c.white)}`,
  app: `<rect width="480" height="320" fill="${c.sky}"/><circle cx="70" cy="280" r="120" fill="${c.far}" opacity=".6"/><circle cx="430" cy="40" r="110" fill="${c.far}" opacity=".6"/>
    ${phone(`<path d="M168 96l60 -52h40l-70 300h-30zM168 214l144 -46v26l-144 46z" fill="${c.ground}"/><path d="M236 120c0 -30 44 -30 44 0c0 20 -22 40 -22 40s-22 -20 -22 -40z" fill="${c.orange}"/><circle cx="258" cy="119" r="8" fill="${c.white}"/><rect x="184" y="258" width="112" height="36" rx="18" fill="${c.blue}"/><rect x="208" y="272" width="64" height="8" rx="4" fill="${c.white}"/>`)}`,
  unlock: `${city(c.sky)}${dock(330, 274)}${bike(256, 258, 1.15)}${person(118, 176, smile, 'M34 20C60 30 84 24 108 6M-34 10C-46 40 -40 66 -22 84')}
    <rect x="218" y="156" width="26" height="44" rx="5" fill="${c.dark}"/><path d="M262 150q12 -8 24 0M256 138q18 -14 36 0" stroke="${c.leaf}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
  ride: `${city(c.sky)}<circle cx="404" cy="62" r="30" fill="#F7D774"/><path d="M30 236c0 -50 60 -50 60 0z" fill="${c.leaf}"/><path d="M392 236c0 -64 80 -64 80 0z" fill="${c.leaf}"/>
    ${bike(236, 272, 1.1)}<path d="M216 214L234 150L268 196" fill="none" stroke="${c.blue}" stroke-width="24" stroke-linecap="round" stroke-linejoin="round"/><path d="M216 214l30 26l-10 34" fill="none" stroke="${c.dark}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"/>
    <rect x="228" y="124" width="18" height="30" rx="9" fill="${c.skin}"/><circle cx="242" cy="112" r="26" fill="${c.skin}"/><path d="M214 108c2 -36 56 -34 54 -4z" fill="${c.orange}"/><circle cx="252" cy="112" r="3" fill="${c.dark}"/><path d="M244 123q8 5 14 -1" stroke="${c.dark}" stroke-width="3" fill="none" stroke-linecap="round"/>
    <path d="M52 196h64M30 222h52M82 170h40" stroke="${c.white}" stroke-width="6" stroke-linecap="round"/>`,
  full: `${city(c.evening)}${[40, 128, 216, 304].map((x) => dock(x + 50, 266) + bike(x + 4, 258, 0.56, c.blue)).join('')}${person(414, 190, frown)}
    <circle cx="330" cy="84" r="34" fill="${c.white}"/><path d="M318 72l24 24M342 72l-24 24" stroke="${c.orange}" stroke-width="8" stroke-linecap="round"/>`,
};

const portrait = `<rect width="160" height="160" fill="${c.sky}"/><g transform="translate(80 128) scale(1.2)">${person(0, 0, smile, 'M0 60h0')}</g>`;

const browser = await openBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, scene] of Object.entries(scenes)) await write(name, scene, size.width, size.height);
  await write('ana', portrait, 160, 160);
} finally {
  await browser.close();
}

/** @param {string} name @param {string} scene @param {number} width @param {number} height */
async function write(name, scene, width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style><svg width="${width}" height="${height}">${scene}</svg>`,
  );
  writeFileSync(new URL(`${name}.png`, folder), await page.screenshot());
  await page.close();
}
