import { type Said, say } from '@wayline/parser';

/** What is made of each source, and how it is spoken of. */
export interface Product {
  /** With its dot. */
  readonly extension: string;
  /** Where one alone goes unless somebody says: beside its source, or to standard output. */
  readonly alone: 'beside' | 'shown';
  readonly onlyOneShown: Said;
  readonly nameless: Said;
  readonly tooMany: (many: number, file: string) => Said;
  readonly overSource: (source: string, target: string) => Said;
  readonly same: (source: string, other: string, target: string) => Said;
}

/** The picture of a map. */
export const picture: Product = {
  extension: '.svg',
  alone: 'beside',
  onlyOneShown: say`only one picture fits into standard output; name a directory with \`-o\``,
  nameless: say`the picture of standard input needs the name of a file`,
  tooMany: (many, file) => say`${many} pictures do not fit into the one file \`${file}\`; name a directory`,
  overSource: (source, target) =>
    say`the picture of \`${source}\` would overwrite the source file \`${target}\``,
  same: (source, other, target) =>
    say`the pictures of \`${source}\` and \`${other}\` would both be \`${target}\``,
};

/** A map in another form. */
export function exported(extension: string): Product {
  return {
    extension,
    alone: 'shown',
    onlyOneShown: say`only one file fits into standard output; name a directory with \`-o\``,
    nameless: say`what is made of standard input needs the name of a file`,
    tooMany: (many, file) =>
      say`what is made of ${many} files does not fit into the one file \`${file}\`; name a directory`,
    overSource: (source, target) =>
      say`what is made of \`${source}\` would overwrite the source file \`${target}\``,
    same: (source, other, target) =>
      say`what is made of \`${source}\` and of \`${other}\` would both be \`${target}\``,
  };
}
