import {
  type Line,
  type Range,
  type Report,
  type Scale,
  type StepLine,
  say,
  scaleIn,
  score,
} from '@wayline/parser';
import { lineIn } from '../line-in.ts';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Prose } from '../prose.ts';
import { isFeelingWord } from '../resolve/strange-key.ts';
import type { Rule } from './rule.ts';

/** A score parted from its step by something else than `~`, or on a line of its own. */
export const lostTilde: Rule = ({ tree, prose, report }) => {
  const scale = scaleIn(tree.frontMatter);
  for (const { kind, words, typed: name, feel } of namesIn(tree)) {
    if (kind !== 'step' && kind !== 'stage') continue;
    const { from, to } = words.range;
    if (feel?.bare) {
      const gap = separator.exec(name);
      const written = feel.moods[0]?.words.range;
      if (gap && gap.index > 0 && written) {
        const start = from + gap.index;
        const sign = { from: start + gap[0].search(/\S/), to };
        reportGap(sign, { range: { from: start, to: written.from }, text: ' ~ ' }, report);
      }
    } else if (!feel) {
      const found = fenced.exec(name) ?? counted.exec(name);
      const number = found?.[1];
      if (!found || number === undefined || found.index === 0 || score(number, scale)?.value === undefined)
        continue;
      const range = { from: from + found.index, to };
      const shown = { from: to - found[0].replace(/^[\s:：,，=]+/u, '').length, to };
      reportGap(shown, { range, text: ` ~ ${number}` }, report);
    } else {
      const twice = /\s*[~～]$/u.exec(name);
      if (twice && twice.index > 0)
        reportGap({ from: to - 1, to }, { range: { from: to - 1, to: feel.range.from }, text: '' }, report);
    }
  }
  for (const passage of prose) reportSpelt(passage, scale, tree.text, report);
};

const separator = /\s*(?:[=-]>|[:：,，=＝|｜>~～—–-])$/u;
const fenced = /[\s:：,，]*[([（［]\s*([-+−–＋－]\s?\d+(?:[.,]\d+)?|\d+\/(?:5|10))\s*[)\]）］]$/u;
const counted = /\s*[:：=]\s*(\d+\/(?:5|10))$/u;

function reportGap(
  range: Range,
  edit: { readonly range: Range; readonly text: string },
  report: Report,
): void {
  report(
    problem(
      'lint/lost-tilde',
      range,
      say`A score follows \`~\`, and this is read as a part of the name`,
      say`Write the score as in \`- Queue ~ -1\``,
      { title: say`Write \`~\` before the score`, edits: [edit] },
    ),
  );
}

/** `mood: -1` on a line below a step. */
function reportSpelt({ line, under, range }: Prose, scale: Scale, source: string, report: Report): void {
  if (line.kind !== 'property' || !isFeelingWord(line.key.text)) return;
  const value = source.slice(line.value.range.from, line.value.range.to);
  if (!score(value, scale)) return;
  const step = isStep(under.line) && under.line.feel === undefined ? under.line : undefined;
  const end = step && (step.attributes?.range.from ?? step.label.range.to);
  const edits =
    end === undefined
      ? undefined
      : [
          { range: { from: end, to: end }, text: step?.attributes ? `~ ${value} ` : ` ~ ${value}` },
          { range: lineIn(line.range, source), text: '' },
        ];
  report(
    problem(
      'lint/lost-tilde',
      line.kind === 'property' ? line.key.range : range,
      say`${typed(line.key.text)} is no key, so this score is text`,
      say`A score stands behind the name of its step, as in \`- Queue ~ -1\``,
      edits && { title: say`Move the score to its step`, edits },
    ),
  );
}

function isStep(line: Line | undefined): line is StepLine {
  return line?.kind === 'step';
}
