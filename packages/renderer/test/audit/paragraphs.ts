import type { Survey, TextInk } from './survey.ts';

/** The lines of each text that was broken into several, in order: their keys end with their numbers. */
export function paragraphsOf({ texts }: Survey): readonly (readonly TextInk[])[] {
  const byKey = new Map<string, TextInk[]>();
  for (const text of texts) {
    const [, paragraph, number] = /^(.*)\.(\d+)$/.exec(text.node.key) ?? [];
    if (paragraph === undefined || number === undefined) continue;
    const lines = byKey.get(paragraph) ?? [];
    const last = lines.at(-1);
    // Two things may be numbered like lines; those of a paragraph stand close below one another.
    const apart = last ? text.node.y - last.node.y : 0;
    if (
      Number(number) === lines.length + 1 &&
      apart >= 0 &&
      apart < 2 * text.node.size &&
      text.node.x === (last?.node.x ?? text.node.x)
    )
      byKey.set(paragraph, [...lines, text]);
  }
  return [...byKey.values()].filter((lines) => lines.length > 1);
}
