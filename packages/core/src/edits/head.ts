import type { Attributes, Feel, InlineStep, Line, SyntaxTree, Words } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';

/** What opens a node in the text: a line, or a part of the line of its stage. */
export interface Head {
  readonly line: Line;
  /** Set for a step that stands in the line of its stage. */
  readonly inline?: InlineStep;
  readonly label: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
  /** Where the words of it end, before the line end or the next step of the line. */
  readonly end: number;
}

/** Any node of a journey that stands in the text under an id. */
export type Target = Journey['steps'][number] | Journey['stages'][number] | OtherNode;

type OtherNode =
  | Journey['personas'][number]
  | Journey['channels'][number]
  | Journey['metrics'][number]
  | Journey['lanes'][number]
  | Journey['views'][number]
  | Journey['phases'][number]
  | Journey['groups'][number];

/** Every node of a journey. */
export function nodesOf(journey: Journey): readonly Target[] {
  const { personas, channels, metrics, lanes, views, phases, stages, groups, steps } = journey;
  return [steps, stages, groups, phases, personas, channels, metrics, lanes, views].flat();
}

/** The node of an id. */
export function nodeOf(journey: Journey, id: Id): Target | undefined {
  return nodesOf(journey).find((node) => node.id === id);
}

/** Where a node is written; nothing for what stands in another file, or in no line of its own. */
export function headOf(
  { text, lines }: SyntaxTree,
  { range, origin }: Pick<Target, 'range' | 'origin'>,
): Head | undefined {
  if (origin) return undefined;
  const line = lines.find((each) => each.range.from <= range.from && range.from < each.range.to);
  if (!line) return undefined;
  if (line.range.from === range.from) return lineHead(line, text);
  const inline =
    line.kind === 'stage' ? line.inline.find((step) => step.range.from === range.from) : undefined;
  return inline && { ...headed(inline), line, inline, end: inline.range.to };
}

function lineHead(line: Line, text: string): Head | undefined {
  const end = line.range.from + text.slice(line.range.from, line.range.to).trimEnd().length;
  switch (line.kind) {
    case 'stage': {
      const [first] = line.inline;
      return { ...headed(line), line, end: first ? nameEnd(line, text, first.range.from) : end };
    }
    case 'journey':
    case 'phase':
    case 'group':
    case 'step':
      return { ...headed(line), line, end };
    case 'property':
      return { label: line.value, line, end, ...(line.attributes && { attributes: line.attributes }) };
    default:
      return undefined;
  }
}

/** The end of a stage's own words, before the colon that opens its steps. */
function nameEnd(line: Line, text: string, steps: number): number {
  const before = text.slice(line.range.from, steps).replace(/\s*[:：]\s*$/u, '');
  return line.range.from + before.length;
}

function headed({ label, attributes, feel }: Pick<InlineStep, 'label' | 'attributes' | 'feel'>) {
  return { label, ...(attributes && { attributes }), ...(feel && { feel }) };
}
