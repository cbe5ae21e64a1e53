import { list, noun, type Report, say } from '@wayline/parser';
import type { Id, Text } from '../journey.ts';
import { problem } from '../problems.ts';
import { bracesOf } from './braces.ts';
import { isHideable } from './hidden.ts';
import { linksAt } from './links.ts';
import { isNotedKey } from './notes.ts';
import type { OutlineNode } from './outline-node.ts';
import { propertiesAt, textAt, textsAt } from './properties.ts';
import { textOf } from './text.ts';
import { workOf } from './work.ts';

/** What every node has. */
export function nodeBase(node: OutlineNode, id: Id, report: Report) {
  const { label, range, origin, braces } = node;
  return { id, label, range, ...(origin && { origin }), ...workOf(braces), ...noted(node, report) };
}

/** What may be written under any node, the journey itself included. */
export function noted(node: OutlineNode, report: Report) {
  reportStrays(node, report);
  const description = descriptionOf(node);
  if (node.properties.length === 0) return description ? { description } : {};
  const translations = byLanguage(node, 'label');
  const noteTranslations = byLanguage(node, 'note');
  const link = linksAt(node, report);
  const note = textAt(node, 'note');
  const tags = textsAt(node, 'tag').flatMap(({ text }) => list(text));
  return {
    ...(description && { description }),
    ...(translations && { translations }),
    ...(noteTranslations && { noteTranslations }),
    ...(link && { link }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The lines under a node, and what it is said to do under `do:`, each on a line of its own. */
function descriptionOf(node: OutlineNode): Text | undefined {
  if (node.description.length + node.properties.length === 0) return undefined;
  const deeds = textsAt(node, 'do').map((words) => ({ words, breaks: true }));
  return textOf([...node.description, ...deeds]);
}

function byLanguage(node: OutlineNode, key: 'label' | 'note'): Readonly<Record<string, string>> | undefined {
  const said = node.properties.flatMap(({ key: name, language, value }) =>
    name === key && language !== undefined ? [[language, value.text] as const] : [],
  );
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** Reports what stands under a node and would be lost: braces that nothing reads, a label of no language. */
function reportStrays(node: OutlineNode, report: Report): void {
  if (node.feel && node.kind !== 'step' && node.kind !== 'stage') {
    const message = say`A ${noun(node.kind)} has no feeling of its own`;
    report(problem('resolve/misplaced-feeling', node.feel.range, message, say`Write the score at a step`));
  }
  const takesNotes = node.kind === 'step' || node.kind === 'stage';
  for (const property of node.properties) {
    const { key, attributes } = property;
    const isRead = (takesNotes && isNotedKey(key)) || key === 'evidence';
    if (!isRead) bracesOf(attributes, isHideable(property) ? 'text' : 'value', report);
  }
  for (const { value } of propertiesAt(node, 'label')) {
    report(
      problem(
        'resolve/unreadable-value',
        value.range,
        say`This label has no language`,
        say`Write \`label.en:\` for the label in English`,
      ),
    );
  }
}
