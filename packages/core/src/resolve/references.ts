import {
  fold,
  type Noun,
  noun,
  type Report,
  reference,
  type Said,
  type Slips,
  say,
  slips,
  type Words,
} from '@wayline/parser';
import { meantBy, type ProblemCode, problem, typed } from '../problems.ts';

/** Things that can be referred to by label or `#id`. */
export interface Directory<T> {
  /** By folded label. */
  readonly byLabel: ReadonlyMap<string, Labelled<T>>;
  readonly byId: ReadonlyMap<string, T>;
  /** For the nearest label, and the nearest of labels and ids. */
  readonly labels: Slips;
  readonly names: Slips;
  /** Length of the longest name. */
  readonly longest: number;
}

interface Labelled<T> {
  /** As first written. */
  readonly label: string;
  readonly things: readonly T[];
}

/** Something with a name; `id` where it has one to be referred to by. */
export interface Named<T> {
  readonly label: string;
  readonly id?: string | undefined;
  readonly thing: T;
}

/** Lists things under their names. */
export function directory<T>(entries: readonly Named<T>[]): Directory<T> {
  const byLabel = new Map<string, { readonly label: string; readonly things: T[] }>();
  const byId = new Map<string, T>();
  let longest = 0;
  for (const { label, id, thing } of entries) {
    const name = fold(label);
    longest = Math.max(longest, label.length, (id?.length ?? 0) + 1);
    const others = byLabel.get(name);
    if (others) others.things.push(thing);
    else if (name !== '') byLabel.set(name, { label, things: [thing] });
    if (id !== undefined && !byId.has(id)) byId.set(id, thing);
  }
  const labels = () => [...byLabel.values()].map(({ label }) => label);
  // Only ids that a writer would write: those of steps and those given in braces.
  const ids = () => [...byId.keys()].filter((id) => !id.includes('/')).map((id) => `#${id}`);
  return { byLabel, byId, labels: slips(labels), names: slips(() => [...labels(), ...ids()]), longest };
}

/** What a name or `#id` refers to: several where a label is shared, none where nothing bears it. */
export function matches<T>(name: string, { byLabel, byId }: Directory<T>): readonly T[] {
  const named = reference(name);
  const known = named?.kind === 'id' ? byId.get(named.id) : undefined;
  if (known !== undefined) return [known];
  // Quotes around a name may belong to it.
  const unquoted = named?.kind === 'label' ? named.label : name;
  return (byLabel.get(fold(name)) ?? byLabel.get(fold(unquoted)))?.things ?? [];
}

/** What is looked for under a name, and how it is reported where that fails. */
export interface Sought {
  readonly what: Noun;
  readonly code: ProblemCode;
  readonly report: Report;
  readonly help?: Said;
}

/** The one thing that a name refers to; an unknown name and a shared one are reported. */
export function find<T>(name: Words, things: Directory<T>, sought: Sought): T | undefined {
  const [found, ...others] = matches(name.text, things);
  if (found === undefined) sought.report(unknown(name, things, sought));
  else if (others.length > 0) sought.report(ambiguous(name, others.length + 1, sought));
  return found;
}

function unknown<T>({ text, range }: Words, things: Directory<T>, { what, code, help }: Sought) {
  const meant = meantBy(things.byId.has(text) ? `#${text}` : things.names.find(text), range);
  return problem(code, range, say`There is no ${noun(what)} ${typed(text)}`, meant.help ?? help, meant.fix);
}

function ambiguous({ text, range }: Words, many: number, { what }: Sought) {
  const message = say`${typed(text)} names ${many} things of the kind ${noun(what)}, and the first is taken`;
  const help = say`Give the one you mean an \`{#id}\` and refer to it by \`#id\``;
  return problem('resolve/ambiguous-reference', range, message, help);
}
