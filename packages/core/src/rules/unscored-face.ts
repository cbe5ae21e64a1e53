import { faces, say } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A face that has no score: one typed in signs, or one beside the five that are known. */
export const unscoredFace: Rule = ({ tree, report }) => {
  for (const { feel, line } of namesIn(tree)) {
    for (const mood of feel?.bare === false ? feel.moods : []) {
      const { from } = mood.words.range;
      // The `|` of a face parts moods, so the line is looked at and not the mood.
      const written = tree.text.slice(from, line.range.to);
      const sign = emoticon.exec(written)?.[0];
      const face = sign ?? emoji.exec(written)?.[0];
      if (face === undefined) continue;
      const range = { from, to: from + face.length };
      const meant = sign === undefined ? undefined : meanings[sign.replace(/-/g, '')];
      report(
        problem(
          'lint/unscored-face',
          range,
          say`${typed(face)} has no score`,
          say`The faces with a score are ${Object.keys(faces).join(' ')}; a number says the same`,
          meant === undefined ? undefined : { title: say`Write ${meant}`, edits: [{ range, text: meant }] },
        ),
      );
    }
  }
};

const emoticon = /^[:;=]-?[)(D|/\\](?=\s|$)/u;
const emoji = /^(?![😍🙂😐🙁😡])[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}☹☺]\ufe0f?/u;

const meanings: Readonly<Record<string, string>> = {
  ':)': '🙂',
  '=)': '🙂',
  ';)': '🙂',
  ':D': '😍',
  '=D': '😍',
  ':(': '🙁',
  '=(': '🙁',
  ':|': '😐',
  ':/': '🙁',
  ':\\': '🙁',
};
