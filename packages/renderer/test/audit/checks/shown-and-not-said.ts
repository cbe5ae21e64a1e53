import type { Check, Finding } from '../check.ts';
import { type SvgNode, textOf } from '../read-svg.ts';

/** Something that is written in a picture is in no name and in no text that is heard, or an item says nothing. */
export const shownAndNotSaid: Check = {
  code: 'A4',
  finds: 'something shown and not said',
  find: ({ painted }) => {
    const [first] = painted;
    return first && !(first.root instanceof Error) ? findingsIn(first.root) : [];
  },
};

/** What a walk over a picture has met. */
interface Heard {
  /** Names, title, description, and text that nothing hides. */
  readonly said: string[];
  /** Lines of text, each with the name of the item that it stands in, if it stands in one. */
  readonly shown: { readonly line: string; readonly item: string | undefined }[];
  /** Names of items with neither text nor an image nor a symbol: who hears only what stands in them hears nothing. */
  readonly mute: string[];
}

function findingsIn(root: SvgNode): readonly Finding[] {
  const heard: Heard = { said: [], shown: [], mute: [] };
  listen(root, false, undefined, heard);
  const all = fold(heard.said.join('\n'));
  return [
    ...heard.shown.flatMap(({ line, item }) =>
      fold(item ?? all).includes(fold(line)) ? [] : [{ key: item ?? 'page', detail: `“${line}”` }],
    ),
    ...heard.mute.map((name) => ({ key: name, detail: 'an item without text or symbol' })),
  ];
}

function listen(node: SvgNode, isHidden: boolean, item: string | undefined, heard: Heard): void {
  const { role, 'aria-label': name = '' } = node.attributes;
  const hidden = isHidden || node.attributes['aria-hidden'] === 'true';
  const isItem = role === 'listitem';
  if (node.name === 'style') return;
  if (node.name === 'title' || node.name === 'desc' || (node.name === 'text' && !hidden))
    heard.said.push(textOf(node));
  if (node.name === 'text') heard.shown.push({ line: textOf(node), item });
  if (!hidden) heard.said.push(name);
  if (isItem && !hidden && !speaks(node)) heard.mute.push(name);
  for (const child of node.children)
    if (typeof child !== 'string') listen(child, hidden, isItem ? name : item, heard);
}

function speaks({ name, attributes, children }: SvgNode): boolean {
  if (name === 'text' || name === 'image' || attributes.role?.startsWith('graphics-symbol')) return true;
  return children.some((child) => typeof child !== 'string' && speaks(child));
}

/** Letters, digits and signs: how a text is broken, and what joins its parts, makes no difference. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}+−%]/gu, '');
