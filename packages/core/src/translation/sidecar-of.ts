import { type Range, type Report, readYamlTree, say, type YamlEntry, type YamlNode } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import { inLanguage } from './languages.ts';
import { type Address, sections } from './phrase.ts';
import type { Entry, Sidecar } from './sidecar.ts';

/** Reads a file of translations into a language; what it cannot make sense of is reported and left out. */
export function sidecarOf(text: string, language: string, report: Report): Sidecar {
  const read = readYamlTree(text);
  if (read.kind === 'broken') {
    const { range = { from: 0, to: 0 }, why } = read;
    report(problem('translation/unreadable-file', range, say`These translations cannot be read: ${why}`));
    return { language, entries: [] };
  }
  const entries = recordIn(read.root, report).flatMap((part) => entriesIn(part, language, report));
  return { language, entries };
}

function entriesIn({ key, range, value }: YamlEntry, language: string, report: Report): readonly Entry[] {
  const section = sections.find((name) => name === key);
  if (section === undefined) {
    const message = say`${typed(key)} is no part of a file of translations`;
    report(problem('translation/unknown-text', range, message, say`The parts are: ${sections.join(', ')}`));
    return [];
  }
  const entries = (address: Omit<Address, 'listed'>, at: YamlEntry, path: readonly string[]) =>
    entriesAt({ ...address, listed: at.value.kind === 'list' }, at, path, language);
  const fields = (node: YamlEntry, address: Omit<Address, 'listed'>, path: readonly string[]) =>
    recordIn(node.value, report).flatMap((each) =>
      entries({ ...address, field: each.key }, each, [...path, each.key]),
    );
  if (section === 'words') return entries({ section }, { key, range, value }, [section]);
  if (section === 'journey' || section === 'labels')
    return fields({ key, range, value }, { section }, [section]);
  return recordIn(value, report).flatMap((node) =>
    fields(node, { section, node: node.key }, [section, node.key]),
  );
}

/** The entries of a record; an empty value is one without any, anything else is reported. */
function recordIn(node: YamlNode, report: Report): readonly YamlEntry[] {
  if (node.kind === 'record') return node.entries;
  if (node.kind === 'list' || node.text !== '')
    report(
      problem(
        'translation/unreadable-file',
        node.range,
        say`A key with a colon is expected here`,
        say`\`wayline i18n extract\` writes the file as it should be`,
      ),
    );
  return [];
}

function entriesAt(
  address: Address,
  { range, value }: YamlEntry,
  path: readonly (string | number)[],
  language: string,
): readonly Entry[] {
  if (value.kind !== 'list') return [entryOf(address, value, path, range, language)];
  return value.items.map((item, index) => entryOf(address, item, [...path, index], item.range, language));
}

/** A text with what it is a translation of, or the translation alone. */
function entryOf(
  address: Address,
  value: YamlNode,
  path: Entry['path'],
  range: Range,
  language: string,
): Entry {
  const said = value.kind === 'record' ? wordsIn(value.entries) : { [language]: wordOf(value) };
  // No tag of a language is as long as these.
  const { source, before, item, ...translations } = said;
  const text = inLanguage(language, translations);
  return {
    address,
    path,
    range,
    ...(item && { item }),
    ...(source && { source }),
    ...(before && { before }),
    ...(text && { text }),
  };
}

function wordsIn(entries: readonly YamlEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, wordOf(value)]));
}

const wordOf = (node: YamlNode): string => (node.kind === 'word' ? node.text : '');
