import { isUtf8 } from 'node:buffer';
import { lineStarts, type Position, positionAt, type Said, say } from '@wayline/parser';
import { type Fault, fault } from '../problems/problem.ts';

/** Far beyond any sentence; what is longer is data that got into the file by mistake. */
const longestLine = 20_000;

/** The text that the bytes of a file stand for, or what keeps them from being the text of a map. */
export function decode(bytes: Buffer): string | Fault {
  const text = decodeAny(bytes);
  return typeof text === 'string' ? unlikely(text) : text;
}

/** The text that the bytes of a file stand for, be it a map, data or nothing at all. */
export function decodeAny(bytes: Buffer): string | Fault {
  if (bytes.length >= 2 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0))) {
    return notUtf8(say`This file is encoded in UTF-16, not in UTF-8`, { line: 1, column: 1 });
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return fault(
      'file/not-text',
      say`This file is not a text: a byte of value 0 stands in it`,
      say`A .journey file is plain text in UTF-8; is it the right file?`,
      placeOf(bytes, zero),
    );
  }
  if (!isUtf8(bytes))
    return notUtf8(say`This file is not encoded in UTF-8`, placeOf(bytes, firstFault(bytes)));
  return bytes.toString('utf8');
}

function notUtf8(message: Said, start: Position): Fault {
  const help = say`Save it as UTF-8; many editors offer “Save with encoding”`;
  return fault('file/not-utf-8', message, help, start);
}

/** The offset of the first byte that does not go on as UTF-8. */
function firstFault(bytes: Buffer): number {
  let start = 0;
  let end = bytes.indexOf('\n');
  while (end >= 0 && isUtf8(bytes.subarray(start, end))) {
    start = end + 1;
    end = bytes.indexOf('\n', start);
  }
  const line = bytes.subarray(start, end < 0 ? bytes.length : end);
  let good = Math.min(line.length, longestLine);
  while (!isUtf8(line.subarray(0, good))) good--;
  return start + good;
}

function placeOf(bytes: Buffer, offset: number): Position {
  const before = bytes.toString('utf8', 0, offset);
  return positionAt(lineStarts(before), before.length);
}

function unlikely(text: string): string | Fault {
  if (text.trim() === '') {
    return fault(
      'file/empty',
      say`This file is empty`,
      say`A map begins with a title and a step: \`# Buying a coffee\`, then on the next line \`- Queue -2\``,
      { line: 1, column: 1 },
    );
  }
  if (text.length <= longestLine) return text;
  const starts = lineStarts(text);
  const line = starts.findIndex((start, i) => (starts[i + 1] ?? text.length) - start > longestLine);
  if (line < 0) return text;
  return fault(
    'file/line-too-long',
    say`This line is longer than ${longestLine} characters`,
    say`A line of a .journey file is a sentence or two; is it the right file?`,
    { line: line + 1, column: 1 },
  );
}
