import { choose, type Journey, resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selected } from '../src/board/selected.ts';
import { audit } from './audit/audit.ts';
import { examples } from './audit/corpus.ts';

const nobody = () => undefined;
const read = (text: string): Journey => resolve(parse(text, nobody), nobody);
const maps = examples().map((source) => ({ source, journey: read(source.text) }));

const trip = read(`# Trip
persona: Ana
persona: Ben
## Plan
- Searches ~ Ana +1 | Ben -1
  ! Too many offers {until=Packs}
  ! Small print {only=Ben}
- Asks a friend ~ +1 {only=Ana}
-> Packs : knows already
## Go
### By train {only=Ana}
- Packs ~ -1
### By car
- Leaves ~ +1
`);

describe('of the personas', () => {
  const ana = selected(trip, choose(trip, { personas: ['ana'] }, nobody));
  const ben = selected(trip, choose(trip, { personas: ['Ben'] }, nobody));

  test('only their scores are left', () => {
    expect(ana.steps[0]?.scores).toHaveLength(1);
    expect(ana.steps[0]?.scores[0]?.asIs?.value).toBe(1);
  });

  test('what is only for others is left out, with the ways to and from it', () => {
    expect(ben.steps.map(({ label }) => label.text)).toEqual(['Searches', 'Leaves']);
    expect(ben.groups.map(({ label }) => label.text)).toEqual(['By car']);
    expect(ana.steps[0]?.pains.map(({ text }) => text.text)).toEqual(['Too many offers']);
    expect(ben.edges.filter(({ implied }) => !implied)).toEqual([]);
  });
});

describe('of the steps', () => {
  const start = selected(trip, choose(trip, { steps: 'Searches..Asks a friend' }, nobody));

  test('their numbers stay, and stages without any are left out', () => {
    const end = selected(trip, choose(trip, { steps: 'Go' }, nobody));
    expect(end.steps.map(({ index }) => index)).toEqual([2, 3]);
    expect(end.stages.map(({ label }) => label.text)).toEqual(['Go']);
  });

  test('what runs on beyond the last of them ends with it', () => {
    expect(start.steps[0]?.pains[0]?.until).toBe(start.steps[1]?.id);
  });

  test('everything', () => {
    for (const { journey } of maps) {
      const [first, last] = [journey.steps[0], journey.steps.at(-1)];
      const steps = first && last && { first: first.id, last: last.id };
      const personas = journey.personas.map(({ id }) => id);
      const all = selected(journey, { ...(steps && { steps }), ...(personas.length > 0 && { personas }) });
      expect(all.steps).toEqual(journey.steps);
    }
  });
});

test('any part of any example is a whole map', () => {
  const part = fc.tuple(fc.constantFrom(...maps), fc.nat(), fc.nat(), fc.nat());
  const property = fc.property(part, ([{ source, journey }, from, length, who]) => {
    const { steps, personas } = journey;
    const first = steps[from % steps.length];
    const last = steps[Math.min(steps.length - 1, (from % steps.length) + (length % steps.length))];
    const persona = personas[who % (personas.length + 1)];
    const view = {
      ...(first && last && { steps: { first: first.id, last: last.id } }),
      ...(persona && { personas: [persona.id] }),
    };
    const left = selected(journey, view);
    const ids = new Set(left.steps.map(({ id }) => id));
    for (const { from: start, to } of left.edges)
      expect([ids.has(start), to === undefined || ids.has(to)]).toEqual([true, true]);
    for (const { id } of left.groups) expect(left.steps.some(({ group }) => group === id)).toBe(true);
    for (const { stage } of left.steps) expect(left.stages.some(({ id }) => id === stage)).toBe(true);
    expect(audit({ ...source, reference: false, options: { ...source.options, view } })).toEqual([]);
  });
  fc.assert(property, { seed: 20_260_103, numRuns: 60 });
});
