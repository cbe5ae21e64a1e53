import type { Journey } from '@wayline/core';
import type { Diagnostic, Range } from '@wayline/parser';
import { expect } from 'vitest';

/** Holds for every text: the journey is plain JSON, ids are unique, references and ranges lead somewhere. */
export function expectSound(text: string, journey: Journey, problems: readonly Diagnostic[]): void {
  expect(JSON.parse(JSON.stringify(journey))).toStrictEqual(journey);

  for (const range of rangesIn(journey)) expectInside(range, text);
  for (const { range, code, message, help } of problems) {
    expectInside(range, text);
    expect(code).toMatch(/^(syntax|resolve|data|translation|lint)\/[a-z-]+[a-z]$/);
    expect(message).not.toMatch(/\.$|undefined|\[object/);
    expect(help ?? '').not.toMatch(/\.$|undefined|\[object/);
  }

  const { personas, channels, metrics, lanes, views, phases, stages, groups, steps, edges } = journey;
  const nodes = [
    ...personas,
    ...channels,
    ...metrics,
    ...lanes,
    ...views,
    ...phases,
    ...stages,
    ...groups,
    ...steps,
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(ids.has('')).toBe(false);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);

  for (const step of steps) {
    expect(ids).toContain(step.stage);
    if (step.group !== undefined) expect(ids).toContain(step.group);
  }
  for (const { touchpoints } of [...stages, ...steps]) {
    for (const { channel } of touchpoints) expect(ids).toContain(channel);
  }
  for (const { scores } of [...stages, ...steps]) {
    for (const { persona, asIs, toBe } of scores) {
      if (persona !== undefined) expect(ids).toContain(persona);
      for (const { value = 0 } of [asIs ?? {}, toBe ?? {}]) expect(Math.abs(value)).toBeLessThanOrEqual(2);
    }
  }
  for (const { from, to, kind } of edges) {
    expect(ids).toContain(from);
    if (kind !== 'exit' && kind !== 'file') expect(ids).toContain(to);
  }
}

function expectInside({ from, to }: Range, text: string): void {
  const isInside = 0 <= from && from <= to && to <= text.length;
  if (!isInside) throw new Error(`the range ${from}–${to} does not lie in a text of ${text.length}`);
}

function rangesIn(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([name, inner]) =>
    name === 'range' ? [inner as Range] : rangesIn(inner),
  );
  return own;
}
