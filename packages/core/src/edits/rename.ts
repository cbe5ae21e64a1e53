import { applyEdits, type Edit, fold, type Line, noun, type SyntaxTree, say } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt, reading } from './attempt.ts';
import { comparable } from './comparable.ts';
import { type Head, headOf, nodeOf, nodesOf, type Target } from './head.ts';
import { type Outcome, refused } from './outcome.ts';
import { pinEdits, pinOf } from './pin.ts';
import type { Reference } from './reference.ts';
import { referencesIn } from './references.ts';
import { retyped } from './retyped.ts';

/** What is to be called otherwise. */
export interface NewName {
  readonly id: Id;
  readonly label: string;
  /** Gives it an `{#id}` in any case, so that translations and other files find it again. */
  readonly keepId?: boolean;
}

/**
 * Calls a node otherwise, everywhere: at its own line and wherever it is named. Where a name alone would no longer
 * do, the node gets an `{#id}` and is named by that.
 */
export function rename(tree: SyntaxTree, journey: Journey, what: NewName): Outcome {
  const label = what.label.trim();
  const node = nodeOf(journey, what.id);
  if (!node) return refused(say`There is nothing with the id ${typed(what.id)}`);
  if (label === '' || /[\r\n]/.test(label)) return refused(say`A name is one line of words`);
  if (node.origin) return refused(say`${typed(node.label.text)} is declared in ${typed(node.origin.file)}`);
  const rivals = nodesOf(journey).filter((other) => other !== node && isNamed(other, label, node));
  const [rival] = rivals;
  if (rival && declared.includes(node.kind))
    return refused(say`There is a ${noun(node.kind)} ${typed(rival.label.text)} already`);
  const head = headOf(tree, node);
  const isMentionedOnly = node.kind === 'channel' && !node.declared;
  if (!head && !isMentionedOnly) return refused(say`${typed(node.label.text)} has no line of its own`);

  const naming: Naming = { tree, journey, references: referencesIn(tree, journey) };
  const own = head ? labelEdits(naming, head, label) : [];
  const renamed = mentionEdits(naming, node.id, label);
  const byId = () => [...own, ...[node, ...rivals].flatMap((each) => pinned(naming, each))];
  const ways = [
    ...(what.keepId ? [] : [() => [...own, ...renamed]]),
    () => [...own, ...renamed, ...pin(naming, node)],
    byId,
  ];
  for (const way of ways) {
    const edits = way();
    const outcome = attempt(tree, edits);
    const { journey: after } = reading(applyEdits(tree.text, edits));
    const meant = comparable(journey, new Map([[node.id, label]]));
    if ('edits' in outcome && comparable(after) === meant) return outcome;
  }
  return refused(say`Under the name ${typed(label)} it would not be found by what speaks of it`);
}

/** Things of these kinds cannot share a name. */
const declared: readonly Target['kind'][] = ['persona', 'channel', 'metric', 'lane', 'view'];

/** True for another thing that a name would mean as well; steps, stages and groups are named alike. */
function isNamed(other: Target, label: string, node: Target): boolean {
  const isKin = declared.includes(node.kind) ? other.kind === node.kind : !declared.includes(other.kind);
  return isKin && fold(other.label.text) === fold(label);
}

interface Naming {
  readonly tree: SyntaxTree;
  readonly journey: Journey;
  readonly references: readonly Reference[];
}

/** The changes of all that names a node by its label. */
function mentionEdits({ references }: Naming, id: Id, name: string): readonly Edit[] {
  return references.flatMap((each) => (each.to === id && !each.byId ? each.renamed(name) : []));
}

/** The change that gives a node an id of its own. */
function pin({ tree, journey }: Naming, node: Target): readonly Edit[] {
  const head = headOf(tree, node);
  return head ? pinEdits(head, pinOf(head, node.id, journey)) : [];
}

/** The changes that give a node an id of its own and name it by that everywhere. */
function pinned(naming: Naming, node: Target): readonly Edit[] {
  const head = headOf(naming.tree, node);
  if (!head) return [];
  const id = pinOf(head, node.id, naming.journey);
  return [...pinEdits(head, id), ...mentionEdits(naming, node.id, `#${id}`)];
}

function labelEdits({ tree }: Naming, { line, inline, label }: Head, name: string): readonly Edit[] {
  const place = inline && line.kind === 'stage' ? line.inline.indexOf(inline) : undefined;
  return retyped(tree, line, label.range, name, (read) => labelIn(read, line, place) === name);
}

function labelIn(read: Line, { kind }: Line, place: number | undefined): string | undefined {
  if (read.kind !== kind) return undefined;
  if (read.kind === 'property') return read.value.text;
  if (read.kind === 'stage' && place !== undefined) return read.inline[place]?.label.text;
  return 'label' in read ? read.label.text : undefined;
}
