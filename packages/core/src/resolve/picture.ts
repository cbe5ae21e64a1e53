import { type Report, say } from '@wayline/parser';
import type { Picture } from '../journey.ts';
import { problem } from '../problems.ts';
import type { OutlineNode } from './outline-node.ts';
import { valueAt } from './properties.ts';

/** Reads `./desk.png "A desk by the window"`: a file, and what it shows. */
export function pictureAt(node: OutlineNode, report: Report): Picture | undefined {
  const value = valueAt(node, 'image', report);
  if (!value) return undefined;
  const [, path = value.text, alt] = withWords.exec(value.text) ?? [];
  if (alt === undefined) report(problem('resolve/no-alternative', value.range, message, help));
  return { ...value, path: path.trim(), ...(alt !== undefined && { alt }) };
}

const withWords = /^(.*?)\s*(?:["＂“「]([^"＂”」]*\S[^"＂”」]*)["＂”」])\s*$/u;
const message = say`This image has no words for those who cannot see it`;
const help = say`Write what it shows in quotes behind it, as in \`./desk.png "A desk by the window"\``;
