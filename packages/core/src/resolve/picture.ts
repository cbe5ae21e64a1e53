import { type Report, say } from '@wayline/parser';
import { pathFrom } from '../files.ts';
import { pictureWords } from '../images/picture-words.ts';
import type { Picture, Text } from '../journey.ts';
import { problem } from '../problems.ts';
import type { OutlineNode } from './outline-node.ts';
import { valueAt } from './properties.ts';

/** Reads the `image:` of a node; its path counts from the file that the node stands in. */
export function pictureAt(
  node: OutlineNode,
  fileName: string | undefined,
  report: Report,
): Picture | undefined {
  const value = valueAt(node, 'image', report);
  return value && pictureIn(value, node.origin?.file ?? fileName, report);
}

/** Reads `./desk.png "A desk by the window"`: a file, and what it shows. */
export function pictureIn(value: Text, fileName: string | undefined, report: Report): Picture {
  const { path, alt } = pictureWords(value.text);
  if (alt === undefined) report(problem('resolve/no-alternative', value.range, message, help));
  const file = pathFrom(fileName ?? '', path);
  return { ...value, path, ...(file !== undefined && { file }), ...(alt !== undefined && { alt }) };
}

const message = say`This image has no words for those who cannot see it`;
const help = say`Write what it shows in quotes behind it, as in \`./desk.png "A desk by the window"\``;
