import { createColors } from 'picocolors';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';

/** A page of the docs as a terminal shows it: paragraphs as wide as the window, maps further in. */
export function forTerminal(page: string, coloured: boolean, width: number): string {
  const colours = createColors(coloured);
  const parts = page.trim().split(/^(`{3,}[^\n]*\n[\s\S]*?^`{3,}$)/m);
  const shown = parts.flatMap((part) => {
    const code = /^`{3,}[^\n]*\n([\s\S]*?)^`{3,}$/m.exec(part)?.[1];
    if (code !== undefined) return [code.replace(/^(?=.)/gm, '    ').trimEnd()];
    return part
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => {
        const title = /^#+ (.*)$/.exec(paragraph)?.[1];
        return title === undefined ? wrapped(paragraph, width, '', coloured) : colours.bold(title);
      });
  });
  return `${shown.join('\n\n')}\n`;
}

/** A paragraph in lines that fit, each behind an indent; a sentence a line of the source is one run of words. */
export function wrapped(paragraph: string, width: number, indent: string, coloured: boolean): string {
  const words = withoutMarkup(paragraph, coloured).split(/\s+/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && shownWidth(longer) > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

/** Links by their words, emphasis without its signs; code keeps its backticks, and has a colour where there are any. */
function withoutMarkup(text: string, coloured: boolean): string {
  const colours = createColors(coloured);
  return text.replace(
    /(`+)(.+?)\1|\[([^\]]+)\]\([^)]+\)|\b_([^_]+)_\b/g,
    (all, fence, _, words, emphasis) => {
      if (fence !== undefined) return colours.cyan(printable(all));
      return words ?? emphasis;
    },
  );
}

function shownWidth(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are control characters.
  return displayWidth(text.replace(/\u001b\[\d+m/g, ''));
}
