/** Names a node: by its label, by its `#id`, or in another file. */
export type ReferenceLiteral =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'file'; readonly file: string; readonly id?: string };

/** Reads a label, `#id`, `file.journey#id` or a label in quotes. */
export function reference(text: string): ReferenceLiteral | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const quoted = /^(?:["＂“](.+)["＂”]|「(.+)」)$/u.exec(written)?.slice(1).find(Boolean);
  if (quoted !== undefined) return { kind: 'label', label: quoted };
  const id = /^[#＃]([\p{L}\p{N}_-]+)$/u.exec(written)?.[1];
  if (id !== undefined) return { kind: 'id', id };
  const [, file, within] = /^(\S+\.journey)(?:[#＃]([\p{L}\p{N}_-]+))?$/u.exec(written) ?? [];
  if (file !== undefined) return { kind: 'file', file, ...(within !== undefined && { id: within }) };
  return { kind: 'label', label: written };
}

/** Two references that a run of steps begins and ends with: `購買..保留`; one alone is both. */
export function referenceSpan(
  text: string,
): { readonly first: ReferenceLiteral; readonly last: ReferenceLiteral } | undefined {
  const [from = '', to = from] = text.split(/\s*(?:\.{2,}|…)\s*/);
  const first = reference(from);
  const last = reference(to);
  return first && last && { first, last };
}
