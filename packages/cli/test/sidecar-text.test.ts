import { readdirSync, readFileSync } from 'node:fs';
import {
  idEdits,
  type Journey,
  phrasesOf,
  planTranslations,
  resolve,
  sidecarOf,
  translate,
} from '@wayline/core';
import { applyEdits, type Diagnostic, parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidecarText } from '../src/translations/sidecar-text.ts';

const examples = new URL('../../../examples/', import.meta.url);
const maps = readdirSync(examples)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

/** The one language that no example is written in or translated into. */
const language = 'eo';

function journeyOf(text: string): Journey {
  const ignore = () => {};
  return resolve(parse(text, ignore), ignore);
}

/** What `wayline i18n extract` writes, which has to be without a mistake. */
function extracted(journey: Journey, before?: string): string {
  const plan = planTranslations(
    journey,
    sidecarOf(before ?? '', language, () => {}),
  );
  const after = sidecarText(before, { language, plan, prune: false, heading: 'A map' });
  const problems: Diagnostic[] = [];
  sidecarOf(after, language, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  return after;
}

const translationsIn = (text: string) =>
  new Set(sidecarOf(text, language, () => {}).entries.flatMap((entry) => entry.text ?? []));

/** A translator at work: fills in what is empty, here and there. */
function filled(text: string, every: number, comment: boolean): string {
  let count = 0;
  return text.replace(/^( *)((?:- )?)eo:$/gm, (line, indent: string, dash: string) => {
    count += 1;
    const note = comment && dash === '' ? `${indent}# note ${count}\n` : '';
    return count % every === 0 ? `${note}${indent}${dash}eo: Words ${count} (${text.length})` : line;
  });
}

test.each(
  maps.map((text) => [text.split('\n').find((line) => line.startsWith('# ')) ?? text.slice(0, 20), text]),
)('the whole of %s can be extracted and told again', (_, text) => {
  const journey = journeyOf(text);
  const whole = filled(extracted(journey), 1, false);
  const sidecar = sidecarOf(whole, language, () => {});
  expect(
    phrasesOf(translate(journey, language, sidecar)).filter((phrase) => !phrase.text.startsWith('Words ')),
  ).toEqual([]);
  expect(extracted(journey, whole)).toBe(whole);
});

const edit = fc.record({
  line: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('drop', 'move', 'double', 'reword', 'cut'),
});

function edited(text: string, edits: readonly { line: number; other: number; kind: string }[]): string {
  const lines = text.split('\n');
  for (const { line, other, kind } of edits) {
    const at = line % lines.length;
    const [taken = ''] = lines.slice(at, at + 1);
    if (kind === 'drop') lines.splice(at, 1);
    else if (kind === 'move') lines.splice(other % lines.length, 0, ...lines.splice(at, 1));
    else if (kind === 'double') lines.splice(other % lines.length, 0, taken);
    else if (kind === 'reword') lines[at] = `${taken.slice(0, 8)}x${taken.slice(9)}`;
    else lines[at] = taken.slice(0, Math.ceil(taken.length / 2));
  }
  return lines.join('\n');
}

test('no translation and no comment is lost however a map changes, and what is up to date stays as it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...maps),
      fc.array(fc.tuple(fc.array(edit, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
        minLength: 1,
        maxLength: 4,
      }),
      (start, rounds) => {
        let map = start;
        let file = extracted(journeyOf(map));
        for (const [edits, every, comment] of rounds) {
          file = filled(file, every, comment);
          map = edited(map, edits);
          const journey = journeyOf(map);
          const after = extracted(journey, file);
          const kept = translationsIn(after);
          expect([...translationsIn(file)].filter((words) => !kept.has(words))).toEqual([]);
          const comments = (text: string) => new Set(text.match(/# note \d+/g));
          expect([...comments(file)].filter((note) => !comments(after).has(note))).toEqual([]);
          expect(extracted(journey, after)).toBe(after);
          file = after;
        }
      },
    ),
    { numRuns: 40, seed: 11 },
  );
});

test('ids change nothing but ids', () => {
  for (const text of maps) {
    const problems: Diagnostic[] = [];
    const tree = parse(text, () => {});
    const journey = journeyOf(text);
    const withIds = applyEdits(text, idEdits(tree, journey));
    const after = resolve(
      parse(withIds, (problem) => problems.push(problem)),
      (problem) => problems.push(problem),
    );
    expect(problems.filter(({ code }) => code !== 'resolve/missing-file')).toEqual([]);
    expect(phrasesOf(after).map((phrase) => phrase.text)).toEqual(
      phrasesOf(journey).map((phrase) => phrase.text),
    );
    expect(
      idEdits(
        parse(withIds, () => {}),
        after,
      ),
    ).toEqual([]);
  }
});
