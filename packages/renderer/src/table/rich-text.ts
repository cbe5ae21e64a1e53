import { inlineOf, type Marked } from '../text/inline.ts';

/** A text in pieces, each with the mark that the writer put around it. */
export function piecesOf(text: string): readonly { readonly text: string; readonly mark?: Marked }[] {
  const { plain, marked } = inlineOf(text);
  const pieces: { readonly text: string; readonly mark?: Marked }[] = [];
  let at = 0;
  for (const mark of marked) {
    pieces.push({ text: plain.slice(at, mark.from) }, { text: plain.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  pieces.push({ text: plain.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
