import { describe, expect, test } from 'vitest';
import type { Scene } from '../src/scene/scene.ts';
import { checks } from './audit/checks/index.ts';
import { boxMoved, mapKeyed, mapNodes, moved, saying } from './audit/mutilate.ts';
import { type Picture, paint, paintedAs, pictureOf } from './audit/picture.ts';
import { survey } from './audit/survey.ts';

// A map with a little of everything, in Polish, whose typesetting has rules of its own.
const text = `---
lang: pl
---
# Zakup biletu
Podsumowanie: Bilet da się kupić w minutę, ale nikt o tym nie wie.
== Przed podróżą
## Wybór
- Szuka połączenia w sieci przed wyjazdem w góry ~ +1 spokój
  Sprawdza rozkład jazdy i porównuje ceny w kilku miejscach.
  @ Strona przewoźnika {owned}
  ! Ceny zmieniają się w czasie
  + Pokazać cenę od razu
- Płaci ~ -2 złość {moment}
  @ Aplikacja {paid}
  > Znowu nie działa!
  -> Szuka połączenia w sieci przed wyjazdem w góry : odrzucona płatność
## Jazda
- Wsiada ~ +1 ulga
  zaplecze: Kontrola biletów
`;

const whole = pictureOf({ name: 'a map', text, reference: true, options: { fileName: 'bilet.journey' } });

/** What to do to a map so that a check has to speak up. */
const damage: Readonly<Record<string, (picture: Picture) => Picture>> = {
  T1: inScene(mapKeyed('text', /^touch.*\/text$/, (node) => moved(node, 180, 0))),
  T1b: inScene(mapKeyed('group', /^touch/, ({ box, ...group }) => group)),
  T2: inScene(mapKeyed('text', /\/title\.2$/, (node) => moved(node, 0, -12))),
  T3: inScene((scene) => {
    const dot = allOf(scene).find(({ key }) => /point$/.test(key));
    if (dot?.kind !== 'circle') throw new Error('the map has no point');
    return mapKeyed('text', /^feeling.*\/word$/, (node) => moved(node, dot.x - node.x, dot.y - node.y))(
      scene,
    );
  }),
  T4: inScene(mapNodesUnderPill),
  T9: inScene(mapKeyed('path', /^ground\/column/, (path) => through(path, /^step.*\/title/))),
  T5: inScene(mapKeyed('text', /^source\/file/, (node) => ({ ...node, size: 10 }))),
  T6: inScene((scene) => {
    const sizes = Array.from({ length: 400 }, (_, index) => 11 + index / 4)[Symbol.iterator]();
    const nextSize = (): number => sizes.next().value ?? 0;
    return mapNodes(scene, (node) => (node.kind === 'text' ? { ...node, size: nextSize() } : node));
  }),
  T7: inScene(mapKeyed('text', /\/title\.2$/, (node) => saying(node, '，w góry'))),
  T8: inScene(mapKeyed('text', /\/title\.1$/, (node) => saying(node, 'Szuka połączenia w'))),
  C1: inScene(mapKeyed('text', /^pain.*\/text/, (node) => ({ ...node, role: 'wash' }))),
  G1: inScene(mapKeyed('group', /^pain/, (node) => boxMoved(node, 9, 0))),
  G2: inScene(
    mapKeyed('path', /\/curve\.1\.1$/, (node) => ({ ...node, d: node.d.replace(/C(\S+) (\S+)/, 'C$1 0') })),
  ),
  G3: inScene(mapKeyed('group', /^pain/, (node) => boxMoved(node, 0, 40))),
  G4: inScene(mapKeyed('rect', /^pain.*\/rule$/, (node) => ({ ...node, x: node.x - 8 }))),
  A1: inSvg((svg) => svg.replace(' lang="pl"', '')),
  A2: inScene(mapKeyed('group', /^pain/, ({ label, ...group }) => group)),
  A3: inScene(
    mapKeyed('group', /^lane\.actions$/, (node) => ({ ...node, children: [...node.children].reverse() })),
  ),
  A4: inScene(mapKeyed('group', /^pain/, (node) => ({ ...node, label: 'a pain point' }))),
  A5: ({ board, ...picture }) => ({
    ...picture,
    ...(board && { board: { ...board, lanes: board.lanes.filter(({ name }) => name !== 'pains') } }),
  }),
  S1: inSvg((svg) => svg.replace('<defs>', '<defs><script>alert(1)</script>')),
  S2: inScene(mapKeyed('text', /^header\/title/, (node) => [node, { ...node, y: node.y + 200 }])),
  S3: inSvg((svg) => svg.replace('</svg>', `<desc>${'x'.repeat(250_000)}</desc></svg>`)),
};

/** Other ways to break what a check holds, each to be caught as well. */
const furtherDamage: readonly (readonly [string, string, (picture: Picture) => Picture])[] = [
  ['T1', 'text beyond the page', inScene(mapKeyed('text', /^header\/title/, (node) => moved(node, -60, 0)))],
  [
    'T1',
    'text that outgrew its cell',
    inScene(mapKeyed('text', /^pain.*\/text/, (node) => saying(node, 'W'.repeat(40)))),
  ],
  ['T3', 'a label on the curve', inScene(mapKeyed('path', /\/curve\.1\.1$/, throughALabel))],
  [
    'C1',
    'pale text on a dark chip',
    inScene(mapKeyed('text', /^touch/, (node) => ({ ...node, role: 'ink' }))),
  ],
  [
    'S1',
    'a reference to the outside',
    inSvg((svg) => svg.replace('<rect', '<rect fill="url(https://example.org/a)"')),
  ],
  [
    'G4',
    'a mark in the rail',
    inScene(mapKeyed('rect', /^edge.*\/pill$/, (node) => ({ ...node, x: node.x - 400 }))),
  ],
  ['S1', 'a handler', inSvg((svg) => svg.replace('<rect', '<rect onclick="x()"'))],
  ['S1', 'a control character', inSvg((svg) => svg.replace('<desc', '\u0008<desc'))],
  ['S1', 'a tag left open', inSvg((svg) => svg.replace('</g>', ''))],
  [
    'S2',
    'an id that stands twice',
    inSvg((svg) => svg.replace('<rect', `<rect id="${/ id="([^"]+)"/.exec(svg)?.[1]}"`)),
  ],
  ['S2', 'a reference to nothing', inSvg((svg) => svg.replace('<rect', '<rect clip-path="url(#nothing)"'))],
];

describe('a sound map', () => {
  test.each(checks.map((check) => [check.code, check] as const))('%s finds nothing', (_, check) => {
    expect(check.find(survey(whole))).toEqual([]);
  });
});

describe('a mutilated map', () => {
  test.each(checks.map((check) => [check.code, check.finds, check] as const))(
    '%s finds %s',
    (code, _, check) => {
      const mutilated = damage[code]?.(whole) ?? whole;
      expect(mutilated).not.toEqual(whole);
      expect(check.find(survey(mutilated))).not.toEqual([]);
    },
  );

  test.each(furtherDamage)('%s finds %s', (code, _, hurt) => {
    const mutilated = hurt(whole);
    expect(mutilated).not.toEqual(whole);
    expect(checks.find((check) => check.code === code)?.find(survey(mutilated))).not.toEqual([]);
  });
});

function inScene(change: (scene: Scene) => Scene): (picture: Picture) => Picture {
  return (picture) => ({ ...picture, ...paint(change(picture.scene)) });
}

function inSvg(change: (svg: string) => string): (picture: Picture) => Picture {
  return (picture) => ({
    ...picture,
    painted: picture.painted.map(({ svg, palette }) => paintedAs(change(svg), palette)),
  });
}

function allOf(scene: Scene): readonly Scene['layers'][number]['nodes'][number][] {
  const nodes: Scene['layers'][number]['nodes'][number][] = [];
  mapNodes(scene, (node) => {
    nodes.push(node);
    return node;
  });
  return nodes;
}

/** The words of an arc without the pill that covers the line under them. */
function mapNodesUnderPill(scene: Scene): Scene {
  return mapNodes(scene, (node) => (node.kind === 'rect' && node.role.startsWith('flow-pill') ? [] : node));
}

type Path = Extract<Scene['layers'][number]['nodes'][number], { kind: 'path' }>;

/** A curve that runs straight through the words over its first point. */
function throughALabel(path: Path): Path {
  return through(path, /^feeling.*\/word$/);
}

/** A line that runs straight through the first text of that key. */
function through(path: Path, keyed: RegExp): Path {
  const word = allOf(whole.scene).find(({ kind, key }) => kind === 'text' && keyed.test(key));
  if (word?.kind !== 'text') throw new Error(`no text is ${keyed}`);
  return { ...path, d: `M${word.x - 40} ${word.y - 4}L${word.x + 40} ${word.y - 4}` };
}
