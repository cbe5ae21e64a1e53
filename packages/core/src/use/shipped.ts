import type { KeyName, Range } from '@wayline/parser';
import { noBraces } from '../resolve/braces.ts';
import type { OutlineNode } from '../resolve/outline-node.ts';
import { channels } from '../std/channels.generated.ts';
import type { ShippedChannel } from '../std/shipped-channel.ts';
import type { Library } from './library.ts';

/** The libraries that come with the program, by the name that `use:` calls them. */
export const shippedLibraries = [{ file: 'std/channels', open: channelLibrary }] as const;

/** True for the file of what comes with the program: it gives way to everything that people wrote themselves. */
export function isShipped(file: string | undefined): boolean {
  return shippedLibraries.some((library) => library.file === file);
}

function channelLibrary(): Library {
  const file = 'std/channels';
  const declarations = channels.map((channel) => ({ node: nodeOf(channel), file }));
  return { file, declarations, errors: [] };
}

function nodeOf({ label, labels, names, icon, flags }: ShippedChannel): OutlineNode {
  return {
    kind: 'channel',
    label: { text: label, range: nowhere },
    range: nowhere,
    otherNames: names,
    implicit: false,
    braces: { ...noBraces, flags: new Map(flags.map((flag) => [flag, nowhere])) },
    feel: undefined,
    description: [],
    properties: [
      property('icon', icon),
      // The writer's own word becomes the label, so the English one is a translation like the others.
      ...Object.entries({ en: label, ...labels }).map(([language, text]) => ({
        ...property('label', text),
        language,
      })),
    ],
    custom: [],
    items: [],
    phase: undefined,
    stage: undefined,
    group: undefined,
  };
}

function property(key: KeyName, text: string) {
  return { key, keyRange: nowhere, value: { text, range: nowhere }, attributes: [], range: nowhere };
}

/** What is shipped stands in no text; it is placed where a text takes it. */
const nowhere: Range = { from: 0, to: 0 };
