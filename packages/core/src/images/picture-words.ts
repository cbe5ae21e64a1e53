/** What `./desk.png "A desk by the window"` says: a path, and what the image shows, in any quotation marks. */
export function pictureWords(text: string): { readonly path: string; readonly alt?: string } {
  const [, path = text, alt] = withWords.exec(text) ?? [];
  return { path: path.trim(), ...(alt !== undefined && { alt: alt.trim() }) };
}

const withWords = /^(.*?)\s*(?:["＂“„«「『]([^"＂“”»」』]*[^\s"＂“”»」』][^"＂“”»」』]*)["＂“”»」』])\s*$/u;
