import type { Scale } from '../literals/score.ts';
import type { Range } from '../source.ts';
import { longestLine } from '../tokens.ts';
import type { Line, StageLine, TouchLine } from '../tree.ts';
import { isKeyWord } from '../vocabulary/lookup.ts';
import { marks } from '../vocabulary/marks.ts';
import { trim } from '../words.ts';
import { attributesText, hasOddBraces } from './attributes.ts';
import { bodyText } from './body.ts';

/** The canonical text of one line, without its indentation and its line end. */
export function lineText(line: Line, source: string, scale: Scale): string {
  const asTyped = typed(line, source);
  const text = canonical(line, source, scale) ?? asTyped;
  // With its marks spelt out a line can become too long to be read again.
  return text.length + 2 > longestLine ? asTyped : text;
}

/** Nothing for a line that stays as it is typed. */
function canonical(line: Line, source: string, scale: Scale): string | undefined {
  if (hasOddBraces(line, source)) return undefined;
  const words = (range: Range): string => slice(source, range);
  switch (line.kind) {
    case 'blank':
      return '';
    case 'separator':
      return source.slice(line.range.from, line.range.to).replace(/[\r\n]+$/, '');
    case 'conflict':
    case 'text':
      return undefined;
    case 'comment':
      return `//${typed(line, source).slice(2)}`;
    case 'journey':
    case 'phase':
    case 'group':
    case 'step':
      return spaced(marks[line.kind], bodyText(line, source, scale));
    case 'stage':
      // Spaced, a colon in a mood could come to open inline steps.
      if (line.inline.length === 0 && line.feel && /[:：]/.test(words(line.feel.range))) return undefined;
      return spaced(marks.stage, stageText(line, source, scale));
    case 'touch':
      return spaced(marks.touch, touchText(line, source));
    case 'say':
      return spaced(marks.say, words(line.words.range), attributesText(line.attributes));
    case 'pain':
      return spaced(marks.pain.repeat(line.level), words(line.words.range), attributesText(line.attributes));
    case 'idea': {
      const answers = line.answers ? spaced(marks.go, words(line.answers.range)) : '';
      return spaced(
        marks.idea.repeat(line.level),
        words(line.words.range),
        answers,
        attributesText(line.attributes),
      );
    }
    case 'edge': {
      // What belongs to the name here could end it if it were spaced.
      if (/[:：}｝]$/.test(words(line.target.range))) return undefined;
      const reason = line.reason ? spaced(':', words(line.reason.range)) : '';
      return spaced(marks.go, words(line.target.range), reason, attributesText(line.attributes));
    }
    case 'continuation':
      return spaced('|', words(line.words.range));
    case 'property': {
      // What is no key of the language may turn out to be a sentence.
      if (!isKeyWord(line.key.text)) return undefined;
      const key =
        line.language === undefined ? words(line.key.range) : `${words(line.key.range)}.${line.language}`;
      return spaced(`${key}:`, words(line.value.range), attributesText(line.attributes));
    }
  }
}

/** The line as it stands, without the space around it and without a byte order mark. */
function typed({ range }: Line, source: string): string {
  return slice(source, trim(source, range.from, range.to)).replace(/^[\s\ufeff]+/, '');
}

function stageText(line: StageLine, source: string, scale: Scale): string {
  const name = bodyText(line, source, scale);
  if (line.inline.length === 0) return name;
  const steps = line.inline.map((step) => bodyText(step, source, scale)).join('; ');
  // A step alone that has no feeling needs its semicolon, or it would be part of the name.
  const isPlain = line.inline.length === 1 && line.inline[0]?.feel === undefined;
  return `${name}: ${steps}${isPlain ? ';' : ''}`;
}

function touchText({ handOver, items }: TouchLine, source: string): string {
  const named = items.map((item) => spaced(slice(source, item.name.range), attributesText(item.attributes)));
  return spaced(handOver ? (handOver.kept ? '->' : '-x') : '', named.join(', '));
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function slice(source: string, { from, to }: Range): string {
  return source.slice(from, to);
}
