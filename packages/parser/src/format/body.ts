import type { Attributes, Feel, Mood, Words } from '../tree.ts';
import type { NodeKind } from '../vocabulary/keys.ts';
import { attributesText } from './attributes.ts';
import { moodWithScore, withScore } from './score.ts';
import type { Style } from './style.ts';

interface Body {
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

/** `label ~ moods {attributes}` of a kind of node. */
export function bodyText({ label, attributes, feel }: Body, at: NodeKind | undefined, style: Style): string {
  const moods = feel?.moods.map((mood) => moodText(mood, at, style)).join(' | ');
  return [
    style.source.slice(label.range.from, label.range.to),
    ...(moods === undefined ? [] : ['~', moods]),
    attributesText(attributes, at, style.translation),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function moodText({ words, toBe, attributes }: Mood, at: NodeKind | undefined, style: Style): string {
  const typed = ({ range }: Words): string => style.source.slice(range.from, range.to);
  return [
    moodWithScore(typed(words), style),
    toBe ? `=> ${withScore(typed(toBe), style.scale)}` : '',
    attributesText(attributes, at, style.translation),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
