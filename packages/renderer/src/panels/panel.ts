import { append } from '../append.ts';
import type { Panel, PanelQuote } from '../content/panels.ts';
import { cellGroup } from '../forms/cell.ts';
import type { Sized } from '../forms/form.ts';
import { measureMarks, placeMarks, type SizedMarks } from '../forms/marks.ts';
import { frameRadius, frameSize, measureFrame, placeFrame, type SizedFrame } from '../frames/frame.ts';
import { columnStart } from '../layout/grid.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { measureFeelings, placeFeelings, type SizedFeelings } from './feelings.ts';
import { placeScene } from './scene.ts';

/** How far the feelings reach up into the frame, and the room around what stands under it. */
const overlap = 14;
const afterFrame = 12;
const afterFeelings = 10;
const between = 3;
const quoteSize = { above: 8, indent: 12 };

/** A panel that knows its size: the frame and the feelings, and the words under them. */
export interface SizedPanel {
  readonly panel: Panel;
  readonly frame?: SizedFrame;
  /** How tall the frame is, whatever stands in it. */
  readonly frameSize: number;
  /** Down to where the words may begin. */
  readonly headSize: number;
  readonly textSize: number;
  readonly feelings: SizedFeelings;
  readonly title: Paragraph;
  readonly remarks?: Paragraph;
  readonly description?: Paragraph;
  readonly quotes: readonly SizedQuote[];
  readonly marks: SizedMarks;
}

interface SizedQuote extends Sized {
  readonly text: Paragraph;
  readonly source?: Paragraph;
}

/** Measures a panel as wide as a column. */
export function measurePanel(panel: Panel, setting: Setting): SizedPanel {
  const { set, setRich, grid, metrics } = setting;
  const { type } = metrics;
  const width = grid.columnSize;
  const { picture, number } = panel;
  const frame = 'alt' in picture ? measureFrame(picture, width, setting, overlap) : undefined;
  const title =
    number === undefined
      ? set(panel.title, type.stepTitle, width)
      : setNumbered(number, panel.title, type.stepTitle, width, set);
  const remarks = panel.remarks.length > 0 ? set(panel.remarks.join(' · '), type.micro, width) : undefined;
  const description = panel.description ? setRich(panel.description, type.body, width) : undefined;
  const quotes = panel.quotes.map((quote) => measureQuote(quote, setting));
  const marks = measureMarks(panel.marks, width, setting);
  const feelings = measureFeelings(panel.feelings, width, setting);
  const size = frame?.blockSize ?? frameSize(width);
  const texts = [title, remarks, description].flatMap((text) => (text ? text.blockSize + between : []));
  const said = quotes.map(({ blockSize }) => quoteSize.above + blockSize);
  return {
    panel,
    title,
    quotes,
    marks,
    feelings,
    frameSize: size,
    headSize: size + (feelings.blockSize === 0 ? afterFrame : feelings.blockSize - overlap + afterFeelings),
    textSize: [...texts, ...said, marks.blockSize].reduce((sum, each) => sum + each, 0),
    ...(frame && { frame }),
    ...(remarks && { remarks }),
    ...(description && { description }),
  };
}

function measureQuote({ text, source }: PanelQuote, { set, setRich, grid, metrics }: Setting): SizedQuote {
  const width = grid.columnSize - quoteSize.indent;
  const said = setRich(text, metrics.type.body, width);
  const from = source ? set(source, metrics.type.micro, width) : undefined;
  return { text: said, blockSize: said.blockSize + (from?.blockSize ?? 0), ...(from && { source: from }) };
}

/** A panel in its column; the words of all panels of a row begin level with each other. */
export function placePanel(
  sized: SizedPanel,
  column: number,
  { frameTop, textTop }: { readonly frameTop: number; readonly textTop: number },
  lane: string,
  { grid, metrics }: Setting,
): Ink {
  const { panel, title, remarks, description } = sized;
  const { key } = panel;
  const inline = columnStart(grid, column);
  const box = { inline, block: frameTop, inlineSize: grid.columnSize };
  const children: Ink[] = [...pictureIn(sized, { ...box, blockSize: sized.frameSize })];
  append(children, placeFeelings(sized.feelings, key, inline, frameTop + sized.frameSize - overlap));
  let below = textTop;
  const put = (text: Paragraph, ink: readonly Ink[]) => {
    append(children, ink);
    below += text.blockSize + between;
  };
  const { weight } = metrics.type.stepNumber;
  const number = { text: String(panel.number), role: 'ink-3', weight } as const;
  put(
    title,
    panel.number === undefined
      ? setParagraph(title, `${key}/title`, 'ink', inline, below)
      : setNumberedParagraph(title, number, `${key}/title`, 'ink', inline, below),
  );
  if (remarks) put(remarks, setParagraph(remarks, `${key}/remark`, 'ink-3', inline, below));
  if (description) put(description, setParagraph(description, `${key}/text`, 'ink-2', inline, below));
  for (const [index, quote] of sized.quotes.entries()) {
    append(children, placeQuote(quote, `${key}/quote.${index + 1}`, inline, below + quoteSize.above));
    below += quoteSize.above + quote.blockSize;
  }
  append(children, placeMarks(sized.marks, key, inline, below));
  const blockSize = textTop + sized.textSize - frameTop;
  return cellGroup({ ...panel, first: column, last: column }, lane, { ...box, blockSize }, children);
}

/** The image, or a scene that is drawn for it; a moment of truth has a golden edge. */
function pictureIn({ panel, frame }: SizedPanel, box: LogicalBox): readonly Ink[] {
  const { key, picture, moment } = panel;
  const edge: Ink = {
    kind: 'rect',
    key: `${key}/outline`,
    role: moment ? 'frame-moment' : 'frame-edge',
    ...box,
    radius: frameRadius,
  };
  if (frame) return [...placeFrame(frame, key, box.inline, box.block), edge];
  if ('alt' in picture) return [edge];
  const children = placeScene(picture, `${key}/scene`, box);
  return [{ kind: 'group', key: `${key}/scene`, semantics: 'hidden', children }, edge];
}

function placeQuote(
  { text, source, blockSize }: SizedQuote,
  key: string,
  inline: number,
  block: number,
): readonly Ink[] {
  const at = inline + quoteSize.indent;
  const rule: Ink = {
    kind: 'path',
    key: `${key}/rule`,
    role: 'quote-rule',
    commands: [
      ['M', [inline + 1.5, block + 2]],
      ['L', [inline + 1.5, block + blockSize - 2]],
    ],
  };
  const said = setParagraph(text, `${key}/text`, 'ink', at, block);
  const from = source ? setParagraph(source, `${key}/source`, 'ink-3', at, block + text.blockSize) : [];
  return [rule, ...said, ...from];
}
