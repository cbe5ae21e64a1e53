import type { Placement } from '../placement.ts';
import type { Range } from '../source.ts';
import type { Line, PropertyLine, StageLine, TouchLine, Words } from '../tree.ts';
import { trim } from '../words.ts';
import { attributesText } from './attributes.ts';
import { bodyText } from './body.ts';
import type { Style } from './style.ts';

/** The canonical text of a line that stands in a place, without its indentation and its line end. */
export function lineText(line: Line, placement: Placement | undefined, style: Style): string {
  const { source, mark, translation } = style;
  const at = placement?.opens?.kind;
  const words = ({ range }: Words): string => slice(source, range);
  const attributes = 'attributes' in line ? attributesText(line.attributes, at, translation) : '';
  switch (line.kind) {
    case 'blank':
      return '';
    case 'conflict':
    case 'text':
    case 'separator':
      return typedText(line, source);
    case 'comment':
      return `//${typedText(line, source).slice(2)}`;
    case 'journey':
    case 'phase':
    case 'group':
    case 'step': {
      const body = bodyText(line, at, style);
      const isEnd = line.kind !== 'step' && line.ends;
      return spaced(mark(line.kind), isEnd ? body.replace(/^[－–]/, '-') : body);
    }
    case 'stage':
      return spaced(mark('stage'), stageText(line, style));
    case 'touch':
      return spaced(mark('touch'), touchText(line, style));
    case 'say':
      return spaced(mark('say'), words(line.words), attributes);
    case 'pain':
      return spaced(mark('pain', line.level), words(line.words), attributes);
    case 'idea': {
      const answers = line.answers ? spaced('->', words(line.answers)) : '';
      return spaced(mark('idea', line.level), words(line.words), answers, attributes);
    }
    case 'edge': {
      const reason = line.reason ? spaced(':', words(line.reason)) : '';
      return spaced(mark('go'), translation.target(words(line.target)), reason, attributes);
    }
    case 'continuation':
      return spaced('|', words(line.words));
    case 'property':
      return propertyText(line, placement, style);
  }
}

/**
 * The line as it stands, without its indentation and a byte order mark. Separators keep their indentation: it may be
 * all that tells one from the end of front matter, or makes a line too long to be read.
 */
export function textAsIs({ range, kind }: Line, source: string): string {
  const text = slice(source, range).replace(/^\ufeff|[\r\n]+$/g, '');
  return kind === 'separator' ? text : text.replace(/^[\s\ufeff]+/, '');
}

/** The line as it is typed, without the space at its end either. */
function typedText(line: Line, source: string): string {
  const text = textAsIs(line, source);
  const { from, to } = trim(text, 0, text.length);
  return line.kind === 'separator' ? text : text.slice(from, to);
}

function propertyText(line: PropertyLine, placement: Placement | undefined, style: Style): string {
  const { source, mark, translation } = style;
  const { key, holder, inLane, open = [], opens, isContinued } = placement ?? {};
  // What is no key where it stands is a sentence.
  if (!holder || !(key || inLane)) return typedText(line, source);
  const typed = slice(source, line.value.range);
  if (isQuote(line, placement)) return spaced(mark('say'), typed);
  const word = slice(source, line.key.range);
  const value = key && isContinued !== true ? translation.value(typed, key, holder.kind) : typed;
  const language = line.language === undefined ? '' : `.${line.language}`;
  return spaced(
    `${key ? translation.key(word, key, holder.kind, open) : word}${language}:`,
    value,
    attributesText(line.attributes, opens?.kind, translation),
  );
}

/** True for what a persona says under a key, which is what `>` says of them. */
export function isQuote(line: PropertyLine, placement: Placement | undefined): boolean {
  if (placement?.key !== 'quote') return false;
  return line.language === undefined && line.attributes === undefined && line.value.text !== '';
}

function stageText(line: StageLine, style: Style): string {
  const name = bodyText(line, 'stage', style);
  if (line.inline.length === 0) return name;
  const steps = line.inline.map((step) => bodyText(step, 'step', style)).join('; ');
  // A step alone that has no feeling needs its semicolon, or it would be part of the name.
  const isPlain = line.inline.length === 1 && line.inline[0]?.feel === undefined;
  return `${name}: ${steps}${isPlain ? ';' : ''}`;
}

function touchText({ handOver, items }: TouchLine, { source, translation }: Style): string {
  const named = items.map(({ name, attributes }) =>
    spaced(slice(source, name.range), attributesText(attributes, 'channel', translation)),
  );
  return spaced(handOver ? (handOver.kept ? '->' : '-x') : '', named.join(', '));
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function slice(source: string, { from, to }: Range): string {
  return source.slice(from, to);
}
