import {
  fold,
  keysNamed,
  type NodeKind,
  nodeKindsOf,
  noun,
  type PropertyLine,
  type Report,
  say,
  wordsIn,
} from '@wayline/parser';
import { problem } from '../problems.ts';
import { bracesOf } from './braces.ts';
import { hidden, isHideable } from './hidden.ts';
import type { OpenNode, OpenNodes } from './open-nodes.ts';
import type { Statement } from './statements.ts';
import { strangeKey } from './strange-key.ts';
import { continued } from './text.ts';

interface Surroundings {
  readonly source: string;
  /** Folded names of the lanes that the file declares. */
  readonly lanes: ReadonlySet<string>;
  readonly report: Report;
}

/**
 * Hands a `key: value` line to the nearest open node for which the word is a key; a line whose word is no key
 * there is text. Returns the node that a declaration opens.
 */
export function placeProperty(
  { line, more }: Statement<PropertyLine>,
  opened: OpenNodes,
  { source, lanes, report }: Surroundings,
): OpenNode | undefined {
  const word = line.key.text;
  const named = keysNamed(word);
  const keyAt = (kind: NodeKind) => named.find((key) => nodeKindsOf(key).includes(kind));
  const holder = named.length === 0 ? undefined : opened.nearest(({ kind }) => keyAt(kind) !== undefined);
  const key = holder && keyAt(holder.kind);
  if (holder?.kind === 'journey') {
    const declared = declarations.find((kind) => kind === key);
    if (declared) return declare(declared, { line, more }, opened, report);
  }
  const attributes = line.attributes ? [line.attributes] : [];
  const value = { value: continued(line.value, more), attributes, range: line.range };
  if (holder && key) {
    const { language } = line;
    const named = language === undefined ? { key } : { key, language };
    const property = { ...named, keyRange: line.key.range, ...value };
    holder.properties.push(
      isHideable(named) ? { ...property, value: hidden(value.value, attributes) } : property,
    );
    return undefined;
  }
  const lane = fold(word);
  const noted = lanes.has(lane) && opened.nearest(({ kind }) => kind === 'step' || kind === 'stage');
  if (noted) {
    noted.custom.push({ lane, ...value });
    return undefined;
  }
  const { description } = opened.innermost();
  description.push({ words: wordsIn(source, line.key.range.from, line.range.to), breaks: false });
  for (const words of more) description.push({ words, breaks: true });
  const strange = strangeKey(line, opened.openKinds(), lanes);
  if (strange) report(strange);
  return undefined;
}

const declarations = ['persona', 'channel', 'metric', 'lane', 'view'] as const;

function declare(
  kind: (typeof declarations)[number],
  { line, more }: Statement<PropertyLine>,
  opened: OpenNodes,
  report: Report,
): OpenNode {
  if (line.value.text === '') report(missingName(line, kind));
  const braces = bracesOf(line.attributes ? [line.attributes] : [], kind, report);
  const node = opened.open({ kind, label: line.value, range: line.range, braces });
  for (const words of more) node.description.push({ words, breaks: true });
  return node;
}

function missingName({ key }: PropertyLine, kind: NodeKind) {
  const help = say`Write its name after the colon`;
  return problem('resolve/missing-name', key.range, say`This ${noun(kind)} has no name`, help);
}
