import {
  type Attributes,
  type Feel,
  type HeadingLine,
  lanesDeclaredIn,
  type Noun,
  noun,
  type PropertyLine,
  type Range,
  type Report,
  type SyntaxTree,
  say,
  type Words,
} from '@wayline/parser';
import { looksLikeStep } from '../lost-step.ts';
import { problem } from '../problems.ts';
import { bracesOf } from './braces.ts';
import { type Opening, type OpenNodes, openNodes } from './open-nodes.ts';
import type { ItemLine, Outline, OutlineNode } from './outline-node.ts';
import { placeProperty } from './place-property.ts';
import { type SpeakingLine, type Statement, statementsOf } from './statements.ts';

/**
 * Opens the nodes of a tree by rank and hands every line to the node it belongs to; lanes that the text takes from
 * other files are handed in by their folded names.
 */
export function outlineOf(tree: SyntaxTree, report: Report, takenLanes: readonly string[] = []): Outline {
  const statements = statementsOf(tree);
  const lanes = new Set([...lanesDeclaredIn(tree.lines), ...takenLanes]);
  const title = statements
    .map(({ line }) => line)
    .find((line): line is HeadingLine => line.kind === 'journey');
  const opened = openNodes(openingOf('journey', title ?? nowhere, report, lanes));
  const journey = opened.innermost();
  const nodes: OutlineNode[] = [];
  let isStepLost = false;
  for (const statement of statements) place(statement);
  return { journey, nodes };

  function place({ line, more }: Statement): void {
    switch (line.kind) {
      case 'property': {
        const declared = placeProperty({ line, more }, opened, { source: tree.text, lanes, report });
        if (declared) nodes.push(declared);
        break;
      }
      case 'touch':
      case 'say':
      case 'pain':
      case 'idea':
      case 'edge':
        placeItem({ line, more }, opened, isStepLost ? ignore : report);
        break;
      default:
        placeNode(line);
        describe(more, true);
    }
  }

  function placeNode(line: Exclude<SpeakingLine, ItemLine | PropertyLine>): void {
    switch (line.kind) {
      case 'text':
        isStepLost ||= looksLikeStep(line.words.text);
        describe([line.words], false);
        break;
      case 'continuation':
        describe([line.words], true);
        break;
      case 'journey':
        if (line === title) opened.close('phase');
        // A second title reads as a phase, so that what follows it keeps a heading of its own.
        else open('phase', line);
        break;
      case 'phase':
      case 'group':
        if (line.ends) opened.close(line.kind);
        else open(line.kind, line);
        break;
      case 'stage':
        open('stage', line);
        for (const step of line.inline) open('step', step);
        opened.close('step');
        break;
      case 'step':
        open('step', line);
    }
  }

  function open(kind: HeadedKind, line: Headed): void {
    const needsStage = kind === 'group' || kind === 'step';
    if (needsStage && !opened.nearest((node) => node.kind === 'stage')) {
      const start = { from: line.label.range.from, to: line.label.range.from };
      const implicit = { label: { text: '', range: start }, range: start };
      nodes.push(opened.open({ ...openingOf('stage', implicit, report, lanes), implicit: true }));
    }
    nodes.push(opened.open(openingOf(kind, line, report, lanes)));
  }

  function describe(lines: readonly Words[], breaks: boolean): void {
    const { description } = opened.innermost();
    for (const words of lines) description.push({ words, breaks });
  }
}

type HeadedKind = 'journey' | 'phase' | 'stage' | 'group' | 'step';

/** What headings, stages, steps and inline steps have in common. */
interface Headed {
  readonly label: Words;
  readonly range: Range;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

const nowhere: Headed = { label: { text: '', range: { from: 0, to: 0 } }, range: { from: 0, to: 0 } };

function openingOf(
  kind: HeadedKind,
  { label, range, attributes, feel }: Headed,
  report: Report,
  lanes: ReadonlySet<string>,
): Opening {
  // What stands in braces after a mood is said of the node.
  const behindMoods = feel ? feel.moods.flatMap((mood) => mood.attributes ?? []) : [];
  const written = attributes ? [attributes, ...behindMoods] : behindMoods;
  const braces = bracesOf(written, kind, report, kind === 'stage' || kind === 'step' ? lanes : undefined);
  return { kind, label, range, braces, ...(feel && { feel }) };
}

function placeItem(statement: Statement<ItemLine>, opened: OpenNodes, report: Report): void {
  const { line } = statement;
  // The parser has said so where a line holds nothing but its mark.
  if (isEmpty(line)) return;
  const holder = opened.nearest(
    ({ kind }) => kind === 'step' || kind === 'stage' || (kind === 'persona' && line.kind === 'say'),
  );
  if (holder) holder.items.push(statement);
  else
    report(
      problem(
        'resolve/misplaced-item',
        line.mark.range,
        say`This ${noun(itemNames[line.kind])} stands before any step or stage`,
        say`Move it under the step it belongs to`,
      ),
    );
}

/** What hangs on a step that is missing goes with the complaint about that step. */
function ignore(): void {}

function isEmpty(line: ItemLine): boolean {
  if (line.kind === 'touch') return line.items.length === 0;
  return (line.kind === 'edge' ? line.target : line.words).text === '';
}

const itemNames: Readonly<Record<ItemLine['kind'], Noun>> = {
  touch: 'touchpoint',
  say: 'quote',
  pain: 'pain point',
  idea: 'opportunity',
  edge: 'edge',
};
