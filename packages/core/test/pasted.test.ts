import { applyFixes, type Journey } from '@wayline/core';
import type { Diagnostic } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { summary } from './summary.ts';
import { trip } from './trip.ts';

const codesOf = (problems: readonly Diagnostic[]) => problems.map(({ code }) => code);

/** What a journey says, whatever kind of space or quotation mark it is typed with. */
function meaning(journey: Journey): string {
  return summary(journey)
    .replace(/[\u00a0\u2009\u3000]/g, ' ')
    .replace(/[“”]|\\"/g, '"');
}

describe.each(examples)('$name', ({ text }) => {
  const whole = trip(text);
  const said = meaning(whole.journey);

  it('means the same when every indent is lost', () => {
    const flat = trip(text.replace(/^[ \t\u3000]+/gm, ''));
    expect(flat.problems).toEqual([]);
    expect(meaning(flat.journey)).toBe(said);
  });

  it.each(['*', '•', '・', '－', '–'])('means the same with %s for a bullet', (bullet) => {
    const turned = trip(text.replace(/^([ \t]*)- (?!-)/gm, `$1${bullet} `));
    expect(turned.problems).toEqual([]);
    expect(meaning(turned.journey)).toBe(said);
  });

  it.each(['●', '—', '▪', '1.', '✅'])('has one problem with %s for a bullet, and a fix for it', (bullet) => {
    const turned = text.replace(/^([ \t]*)- (?!-)/gm, `$1${bullet} `);
    if (turned === text) return;
    const { problems } = trip(turned);
    expect(codesOf(problems)).toEqual(['lint/strange-bullet']);
    expect(meaning(trip(applyFixes(turned, problems).text).journey)).toBe(said);
  });

  it('means the same with non-breaking spaces, thin ones and zero-width ones at the start of lines', () => {
    for (const space of ['\u00a0', '\u2009', '\u3000']) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      const pasted = trip(text.replace(body, body.replaceAll(' ', space)));
      expect(codesOf(pasted.problems)).toEqual([]);
      expect(meaning(pasted.journey)).toBe(said);
    }
    const marked = trip(text.replace(/^(?=[#=@>!+-])(?!---)/gm, '\u200b'));
    expect(codesOf(marked.problems)).toEqual([]);
    expect(meaning(marked.journey)).toBe(said);
  });

  it('means the same with smart quotes', () => {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    const smart = body.replace(/"([^"\n]*)"/g, '“$1”');
    const pasted = trip(text.replace(body, smart));
    expect(codesOf(pasted.problems)).toEqual([]);
    expect(meaning(pasted.journey)).toBe(said);
  });

  it('means the same with Windows line ends, and with blank lines everywhere', () => {
    for (const end of ['\r\n', '\r']) {
      const pasted = trip(text.replaceAll('\n', end));
      expect(codesOf(pasted.problems)).toEqual([]);
      expect(meaning(pasted.journey)).toBe(said);
    }
  });

  it('has one problem in the fence of a chat, and means the same', () => {
    const pasted = `Of course! Here is your map:\n\n\`\`\`journey\n${text}\`\`\`\n\n- Let me know if you want more\n`;
    const { journey, problems } = trip(pasted);
    expect(codesOf(problems)).toEqual(['syntax/fence']);
    expect(meaning(journey)).toBe(said);
    expect(applyFixes(pasted, problems).text).toBe(text);
  });

  it('has one problem for each unfinished merge, and means the same', () => {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (!/^\s*[@>!+]/.test(line) || index % 15 > 0) continue;
      const merged = ['<<<<<<< HEAD', line, '=======', '>>>>>>> theirs'];
      const withBase = ['<<<<<<< HEAD', line, '||||||| base', `${line} before`, '=======', '>>>>>>> theirs'];
      for (const conflict of [merged, withBase]) {
        const { journey, problems } = trip(
          [...lines.slice(0, index), ...conflict, ...lines.slice(index + 1)].join('\n'),
        );
        expect(codesOf(problems)).toEqual(['syntax/merge-conflict']);
        expect(meaning(journey)).toBe(said);
      }
    }
  });

  it('is drawn as far as it goes while it is typed, with few problems beside what is not there yet', () => {
    for (let end = 0; end <= text.length; end += 13 + (end % 7)) {
      const typed = text.slice(0, end);
      const { journey, problems } = trip(typed);
      expectSound(typed, journey, problems);
      const own = problems.filter(({ code }) => !missing.test(code));
      if (own.length > 2)
        expect({ typed: typed.slice(-80), codes: codesOf(own) }).toBe('at most two problems');
      const done = typed.slice(0, typed.lastIndexOf('\n') + 1);
      expect(journey.steps.length).toBeGreaterThanOrEqual(trip(done).journey.steps.length);
    }
  });
});

/** What a text refers to further down is missing until it is typed. */
const missing =
  /^resolve\/(unknown-step|unknown-persona|unknown-pain|unknown-lane|unknown-metric|until-before-start)$|^lint\/(no-steps|missing-translation)$/;
