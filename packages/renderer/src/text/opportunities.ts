import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { isPlainLatin } from './script.ts';

/**
 * Where a line may end, as offsets into a text: the line breaking of UAX #14 as far as it shows in labels, with
 * Latin words kept whole at `-` and `/`, and a number kept beside its measure word.
 * Thai and its kin break only where a word begins.
 */
export function opportunities(text: string, isWordStart: (offset: number) => boolean): readonly number[] {
  return isPlainLatin(text) ? latinOpportunities(text) : clusterOpportunities(text, isWordStart);
}

/** Most labels: only spaces and a few marks are looked at. */
function latinOpportunities(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 1; offset < text.length; offset++) {
    const before = text[offset - 1] ?? '';
    if (before !== ' ' && !breakAfter.has(before)) continue;
    const after = text[offset] ?? '';
    if (after === ' ' || isMark(after)) continue;
    const mayBreak =
      before === ' ' ? mayBreakAtSpace(text[offset - 2] ?? '', after) : mayBreakBetween(before, after);
    if (mayBreak) offsets.push(offset);
  }
  return offsets;
}

function clusterOpportunities(text: string, isWordStart: (offset: number) => boolean): readonly number[] {
  const offsets: number[] = [];
  let before = '';
  let lastInk = '';
  let offset = 0;
  for (const cluster of collectGraphemes(text)) {
    if (!isSpace(cluster)) {
      const mayBreak = isSpace(before) ? mayBreakAtSpace(lastInk, cluster) : mayBreakBetween(before, cluster);
      if (offset > 0 && (mayBreak || (isUnspaced(before) && isUnspaced(cluster) && isWordStart(offset)))) {
        offsets.push(offset);
      }
      lastInk = cluster;
    }
    before = cluster;
    offset += cluster.length;
  }
  return offsets;
}

/** What a line must not begin with, not even after a space. */
const noStart = new Set(
  '!),.:;?]}%‰¢°′″℃…‥·‧–—―～〜‼⁇⁈⁉、。〃々〻，．・：；？！）」』】》〉〕〗〙〛］｝｠｣｡､･％‐゠ーｰゝゞヽヾ' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ',
);
/** What a line must not end with, not even before a space. */
const noEnd = new Set('([{（「『【《〈〔〖〘〚［｛｟｢„‚¿¡＄￥￡');
/** They close in one language and open in another, so only the side without a space tells. */
const closing = new Set('›»”’"\'');
const opening = new Set('‹«“‘"\'');
/** No line ends beside these. */
const glueing = new Set('\u00a0\u202f\u2007\u2011\u2060\ufeff\u200d');
/** A line may end after these in the middle of Latin text. */
const breakAfter = new Set('…‥–—\u00ad\u200b|।॥');

/** Whether a line may end between two clusters, if it has to end inside a word. */
export function mayCutBetween(before: string, after: string): boolean {
  return !noStart.has(after) && !closing.has(after) && !noEnd.has(before) && !opening.has(before);
}

function mayBreakAtSpace(before: string, after: string): boolean {
  return !glueing.has(after) && !noStart.has(after) && !noEnd.has(before);
}

function mayBreakBetween(before: string, after: string): boolean {
  if (glueing.has(before) || glueing.has(after)) return false;
  if (!mayCutBetween(before, after)) return false;
  if (breakAfter.has(before)) return true;
  return (isIdeographic(before) || isIdeographic(after)) && !isNumberAndMeasure(before, after);
}

/** `10種` and `第3` stay whole. */
function isNumberAndMeasure(before: string, after: string): boolean {
  return (isDigit(before) && isHan(after)) || (before === '第' && isDigit(after));
}

function isMark(character: string): boolean {
  return (character >= '\u0300' && character <= '\u036f') || (character >= '\u20d0' && character <= '\u20ff');
}

function isSpace(cluster: string): boolean {
  return cluster === ' ' || cluster === '\u3000';
}

function isDigit(cluster: string): boolean {
  return cluster >= '0' && cluster <= '9';
}

function isHan(cluster: string): boolean {
  const code = cluster.codePointAt(0) ?? 0;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x3ffff);
}

/** Chinese, Japanese and Korean characters and pictures: a line may end before and after them. */
function isIdeographic(cluster: string): boolean {
  const code = cluster.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xffef) ||
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Thai, Lao, Burmese and Khmer write no spaces between words. */
function isUnspaced(cluster: string): boolean {
  const code = cluster.codePointAt(0) ?? 0;
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}
