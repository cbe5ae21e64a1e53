import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { expect, it } from 'vitest';
import { drawMap } from '../src/draw-map.ts';
import type { SceneNode } from '../src/scene/scene.ts';

/** The parts of the line that a map draws of these cells, and the label of its metric. */
function drawn(cells: readonly string[], more = '') {
  const text = `# Trip\nmetric: It\n${more}source: ./k.csv#value\nseries: day\n- Pay ~ +1\n  kpi: It\n`;
  const csv = `day;value\n${cells.map((cell, index) => `d${index + 1};${cell}`).join('\n')}\n`;
  const files = new Map([['k.csv', csv]]);
  const scene = drawMap(
    resolve(
      parse(text, () => {}),
      () => {},
      { files },
    ),
  );
  const nodes = scene.layers.flatMap((layer) => layer.nodes.flatMap(within));
  const named = (part: string) => nodes.find(({ key }) => key === `metric.pay.1${part}`);
  const [line, gauge] = [named('/trend'), named('')];
  return {
    line: line?.kind === 'path' ? line.d : undefined,
    alone: nodes.filter(({ key }) => key.includes('/alone.')).length,
    hasPoint: named('/point') !== undefined,
    hasTarget: named('/target') !== undefined,
    label: gauge?.kind === 'group' ? gauge.label : undefined,
  };
}

function within(node: SceneNode): readonly SceneNode[] {
  return node.kind === 'group' ? [node, ...node.children.flatMap(within)] : [node];
}

it('rises from its first to its last value', () => {
  const { line = '', hasPoint, hasTarget, label } = drawn(['1', '2', '4']);
  const heights = [...line.matchAll(/[ML][\d.]+[ ,]([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(3);
  expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  expect([hasPoint, hasTarget]).toEqual([true, false]);
  expect(label).toBe('It: 4, from 1 (d1) to 4 (d3)');
});

it('stops where nobody measured, and what stands alone is a dot', () => {
  const { line = '', alone, hasPoint } = drawn(['1', '', '3', '2', '']);
  expect(line.match(/M/g)).toHaveLength(1);
  expect(line.match(/L/g)).toHaveLength(1);
  expect(alone).toBe(1);
  expect(hasPoint).toBe(false);
});

it('has its target', () => {
  expect(drawn(['1', '2'], 'target: 3\n').hasTarget).toBe(true);
});

it('is none for a single number', () => {
  expect(drawn(['1'])).toMatchObject({ line: undefined, label: 'It: 1' });
});

it('has no more points than can be seen, and keeps its peaks', () => {
  const cells = Array.from({ length: 5_000 }, (_, index) => (index === 2_500 ? '1000' : String(index % 7)));
  const { line = '' } = drawn(cells);
  const heights = [...line.matchAll(/[ML][\d.]+[ ,]([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights.length).toBeLessThan(200);
  expect(heights.filter((y) => y === Math.min(...heights))).toHaveLength(1);
});

it.each([
  ['1204500,5', '1 204 500.5'],
  ['70,125', '70.13'],
  ['-12', '−12'],
  ['PLN 12,50', 'PLN 12.50'],
  ['1.204.500', '1.204.500'],
])('writes `%s` as %s', (cell, shown) => {
  expect(drawn([cell]).label?.replaceAll('\u00a0', ' ')).toBe(`It: ${shown}`);
});
