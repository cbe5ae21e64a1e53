// Prints src/icons/lucide.generated.ts: `node tools/lucide-paths.mjs > src/icons/lucide.generated.ts`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const shapes = {
  g: () => '',
  path: ({ d }) => startingAbsolutely(d),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }) => ellipse(cx, cy, r, r),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(cx, cy, rx, ry),
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
  rect: ({ x = 0, y = 0, width, height, rx = 0, ry = rx }) => {
    const [w, h] = [width - 2 * rx, height - 2 * ry];
    const corner = (dx, dy) => (rx > 0 ? `a${rx} ${ry} 0 0 1 ${dx} ${dy}` : '');
    return `M${+x + +rx} ${y}h${w}${corner(rx, ry)}v${h}${corner(-rx, ry)}h${-w}${corner(-rx, -ry)}v${-h}${corner(rx, -ry)}z`;
  },
};

const names = [
  ...new Set(
    [...read(new URL('../src/icons/names.ts', import.meta.url)).matchAll(/^ {2}\S+: '([\w-]+)',$/gm)].map(
      ([, name]) => name,
    ),
  ),
].sort();
const set = JSON.parse(read(createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json')));

console.log(`// Written by tools/lucide-paths.mjs from Lucide; do not edit. Licence in LICENSE beside this file.
/** Strokes of each icon as path data in a square of 24, for round caps and joins. */
export const lucide: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, pathOf(name)])), null, 1)};`);

function pathOf(name) {
  const body = set.icons[name]?.body ?? set.icons[set.aliases?.[name]?.parent]?.body;
  if (body === undefined) throw new Error(`Lucide has no icon ${name}`);
  return [...body.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, rest]) => shapes[tag](attributes(rest))).join('');
}

/** A path's first move is absolute however it is written, but no longer once it stands behind another path. */
function startingAbsolutely(d) {
  const [, x, y, rest] = /^m\s*(-?[\d.]+?(?=[\s,-]|$))[\s,]*(-?\d*\.?\d+)(.*)$/.exec(d) ?? [];
  if (x === undefined) return d;
  return `M${x} ${y}${/^[\s,]*[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

function attributes(text) {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      Number.isNaN(+value) ? value : +value,
    ]),
  );
}

function read(file) {
  return readFileSync(file, 'utf8');
}
