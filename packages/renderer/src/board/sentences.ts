/** Parts of what is said of a thing, each a sentence of its own; what is absent is passed over. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.replace(/(?<=[^.])[.。]$/u, ''))
    .join('. ');
}
