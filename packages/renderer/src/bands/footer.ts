import type { Board } from '../board/board.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Band } from './band.ts';
import { legendSamples } from './legend-samples.ts';

const above = 16;
const rowSize = 24;
/** Between entries of more than one line. */
const betweenRows = 7;
const entryGap = 22;
const sampleGap = 7;
const afterLegend = 8;
const fileGap = 24;
const below = 12;

/** What the marks mean, where the content comes from, and the name of the file. */
export function footer(board: Board, { grid, metrics, set, setRich, widthOf }: Setting): Band | undefined {
  if (!board.footer && board.legend.length === 0) return undefined;
  const said = board.footer ?? { source: '', file: '' };
  const { small, micro } = metrics.type;
  const start = grid.contentStart;
  const room = grid.contentEnd - start;
  let inline = 0;
  let block = above;
  let inRow = 0;
  const entries = board.legend.map(({ mark, text }) => {
    const sample = legendSamples[mark];
    const sampleSize = sample.inlineSize > 0 ? sample.inlineSize + sampleGap : 0;
    const words = set(text, small, room - sampleSize);
    const wordsSize = largest(words.lines.map((line) => widthOf(line, small)));
    const inlineSize = sampleSize + wordsSize;
    if (inline > 0 && inline + inlineSize > room) {
      inline = 0;
      block += inRow;
      inRow = 0;
    }
    const entry = { mark, sample, sampleSize, words, inlineSize, inline: start + inline, block };
    inRow = Math.max(inRow, words.lines.length > 1 ? words.blockSize + betweenRows : rowSize);
    inline += inlineSize + entryGap;
    return entry;
  });
  const sourceTop = entries.length > 0 ? block + inRow + afterLegend - 4 : above;
  const file = set(said.file, micro, room);
  const fileSize = largest([0, ...file.lines.map((line) => widthOf(line, micro))]);
  const beside = file.lines.length === 1 && fileSize < room / 2;
  const source = setRich(said.source, micro, beside ? room - fileSize - fileGap : room);
  const fileTop = beside ? sourceTop : sourceTop + source.blockSize;
  const blockSize = Math.max(sourceTop + source.blockSize, fileTop + file.blockSize) + below;

  const place = () => {
    const legend = entries.map(({ mark, sample, sampleSize, words, inlineSize, inline: at, block }): Ink => {
      const key = `legend.${mark}`;
      return {
        kind: 'group',
        key,
        label: words.lines.join(' '),
        semantics: 'listitem',
        box: {
          inline: at - 4,
          block: block - 3,
          inlineSize: inlineSize + 8,
          blockSize: Math.max(22, words.blockSize + 3),
        },
        children: [
          ...sample.draw(key, at, block + small.leading / 2),
          ...setParagraph(words, `${key}/text`, 'ink-2', at + sampleSize, block),
        ],
      };
    });
    const ink: Ink[] = [];
    if (legend.length > 0)
      ink.push({
        kind: 'group',
        key: 'legend',
        label: board.locale.legend,
        semantics: 'list',
        children: legend,
      });
    ink.push({
      kind: 'group',
      key: 'source',
      box: { inline: start, block: sourceTop, inlineSize: room, blockSize: blockSize - sourceTop },
      children: [
        ...setParagraph(source, 'source/text', 'ink-3', start, sourceTop),
        ...setParagraph(
          file,
          'source/file',
          'ink-3',
          beside ? grid.contentEnd : start,
          fileTop,
          beside ? 'end' : 'start',
        ),
      ],
    });
    return { inks: [{ layer: 'footer' as const, ink }] };
  };
  return { name: 'footer', blockSize, washed: false, place };
}
