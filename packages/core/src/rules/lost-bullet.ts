import { bareScore, type Line, type Scale, say, scaleIn, score } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A line of text that ends in a score: a step that lost its `-`. Lines that follow each other are one mistake. */
export const lostBullet: Rule = ({ journey, tree, prose, report }) => {
  const scale = scaleIn(tree.frontMatter);
  const hasSteps = journey.steps.length > 0;
  const lost = prose.filter((passage) => looksLikeStep(passage, scale, hasSteps));
  const runs: Prose[][] = [];
  for (const passage of lost) {
    const run = runs.at(-1);
    // Where no step is left at all, a whole list was pasted without its bullets.
    if (run && (!hasSteps || run.at(-1)?.line === passage.above)) run.push(passage);
    else runs.push([passage]);
  }
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const edits = run.map(({ range: { from } }) => ({ range: { from, to: from }, text: '- ' }));
    const title = run.length === 1 ? say`Make it a step` : say`Make steps of ${run.length} lines`;
    const help = say`Write \`- \` before it if it is a step`;
    report(
      problem('lint/lost-bullet', first.range, say`This line ends in a score but is text`, help, {
        title,
        edits,
      }),
    );
  }
};

function looksLikeStep({ text, above, below }: Prose, scale: Scale, hasSteps: boolean): boolean {
  const mood = /[~～〜]\s*([^~～〜]+)$/u.exec(text)?.[1];
  if (mood !== undefined && score(mood, scale)) return true;
  // A number at the end of a sentence is common; among steps that end in numbers it is a score.
  const isAmongBare = !hasSteps || isBare(above) || isBare(below);
  return isAmongBare && bareScore(text, scale) !== undefined;
}

function isBare(line: Line | undefined): boolean {
  return line?.kind === 'step' && line.feel?.bare === true;
}
