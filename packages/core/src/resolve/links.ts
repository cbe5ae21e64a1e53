import { type Report, say } from '@wayline/parser';
import type { Text } from '../journey.ts';
import type { OutlineNode } from './outline-node.ts';
import { propertiesAt, unreadable } from './properties.ts';
import { textOf } from './text.ts';

/** The addresses written under a node, each on a line of its own; what a reader should not open is reported. */
export function linksAt(node: OutlineNode, report: Report): Text | undefined {
  const safe = propertiesAt(node, 'link').filter(({ value }) => {
    if (isSafe(value.text)) return true;
    report(unreadable(value, writeAddress));
    return false;
  });
  return textOf(safe.map(({ value }) => ({ words: value, breaks: true })));
}

/** True for addresses of the web and of mail, and for files. */
function isSafe(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
}

const writeAddress = say`Write an address that begins with \`https:\`, \`http:\` or \`mailto:\`, or the path of a file`;
