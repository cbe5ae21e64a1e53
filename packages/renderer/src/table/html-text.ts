/** What a browser would read as markup, and what HTML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a page
const unsafe = /[&<>"']|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands in a page, or in an attribute of it, as it is. */
export function escapeHtml(text: string): string {
  return text.replace(unsafe, (found) => entities[found] ?? '');
}

/** Text in several lines. */
export function linesToHtml(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
}
