import { fold, type Range, type Report, slip, type Words } from '@wayline/parser';
import { type ProblemCode, problem, typed } from '../problems.ts';

/** Things that can be referred to by label or `#id`. */
export interface Directory<T> {
  readonly byLabel: ReadonlyMap<string, readonly T[]>;
  readonly byId: ReadonlyMap<string, T>;
}

/** Something with a name; `id` where it has one to be referred to by. */
export interface Named<T> {
  readonly label: string;
  readonly id?: string | undefined;
  readonly thing: T;
}

/** Lists things under their names; labels are compared folded. */
export function directory<T>(entries: readonly Named<T>[]): Directory<T> {
  const byLabel = new Map<string, T[]>();
  const byId = new Map<string, T>();
  for (const { label, id, thing } of entries) {
    const name = fold(label);
    const others = byLabel.get(name);
    if (others) others.push(thing);
    else if (name !== '') byLabel.set(name, [thing]);
    if (id !== undefined && !byId.has(id)) byId.set(id, thing);
  }
  return { byLabel, byId };
}

/** What a name or `#id` refers to: several where a label is shared, none where nothing bears it. */
export function matches<T>(name: string, { byLabel, byId }: Directory<T>): readonly T[] {
  const labelled = byLabel.get(fold(name)) ?? [];
  if (!/^[#＃]/u.test(name)) return labelled;
  const known = byId.get(name.slice(1).trim());
  return known === undefined ? labelled : [known];
}

/** How a reference that fails is reported. */
export interface Reference {
  /** What is looked for, such as `step`. */
  readonly what: string;
  readonly code: ProblemCode;
  readonly report: Report;
  readonly help?: string;
}

/** The one thing that a name refers to; an unknown name and a shared one are reported. */
export function find<T>(name: Words, things: Directory<T>, reference: Reference): T | undefined {
  const { what, report } = reference;
  const [found, ...others] = matches(name.text, things);
  if (found === undefined) {
    report(unknown(name.text, name.range, things, reference));
  } else if (others.length > 0) {
    const message = `${typed(name.text)} is the name of ${others.length + 1} ${what}s, and the first is taken`;
    report(
      problem(
        'resolve/ambiguous-reference',
        name.range,
        message,
        'Give the one you mean an `{#id}` and refer to it by `#id`',
      ),
    );
  }
  return found;
}

function unknown<T>(
  name: string,
  range: Range,
  { byLabel, byId }: Directory<T>,
  { what, code, help }: Reference,
) {
  const meant = byId.has(name)
    ? `#${name}`
    : slip(name, [...byLabel.keys(), ...[...byId.keys()].map((id) => `#${id}`)]);
  const advice = meant === undefined ? help : `Did you mean ${typed(meant)}?`;
  return problem(code, range, `There is no ${what} ${typed(name)}`, advice);
}
