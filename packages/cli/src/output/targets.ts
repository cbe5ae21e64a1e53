import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { say } from '@wayline/parser';
import { standardStream } from '../sources/find.ts';
import { statusOf } from '../status-of.ts';
import { WrongUse } from '../wrong-use.ts';
import { type Product, picture } from './product.ts';

/** Something to make of a source, such as a picture. */
export interface Asked {
  readonly source: string;
  /** Set where several things are made of a source: what tells the name of this one from the others. */
  readonly tag?: string;
  /** With its dot; default: that of the product. */
  readonly extension?: string;
}

/** What is to be made and where it goes; `-` stands for standard input and standard output. */
export interface Errand extends Asked {
  readonly target: string;
}

/** Decides where each thing goes, and refuses what would overwrite a source or another thing. */
export function planTargets<Each extends Asked>(
  things: readonly Each[],
  output: string | undefined,
  product: Product = picture,
): readonly (Each & Errand)[] {
  const intoDirectory = output !== undefined && (things.length > 1 || isDirectory(output));
  const isShown = output === standardStream || (output === undefined && product.alone === 'shown');
  if (isShown && things.length > 1) throw new WrongUse(product.onlyOneShown);
  if (intoDirectory && statusOf(output)?.isDirectory() === false) {
    throw new WrongUse(product.tooMany(things.length, output));
  }
  const errands = things.map((thing) => ({
    ...thing,
    target: intoDirectory ? join(output, nameOf(thing, product)) : (output ?? usualTarget(thing, product)),
  }));
  const taken = new Map<string, string>();
  const read = new Set(things.map(({ source }) => identity(source)));
  for (const { source, target } of errands) {
    if (target === standardStream) continue;
    if (isDirectory(target)) throw new WrongUse(say`\`${target}\` is a directory`);
    const isMap = extname(identity(target)) === '.journey';
    if (read.has(identity(target)) || (isMap && (product.extension !== '.journey' || existsSync(target)))) {
      throw new WrongUse(product.overSource(source, target));
    }
    const other = taken.get(identity(target));
    if (other !== undefined) throw new WrongUse(product.same(other, source, target));
    taken.set(identity(target), source);
  }
  return errands;
}

function usualTarget(thing: Asked, product: Product): string {
  const { source, tag } = thing;
  if (product.alone === 'shown' || (source === standardStream && tag === undefined)) return standardStream;
  return join(dirname(source), nameOf(thing, product));
}

function nameOf({ source, tag, extension: own }: Asked, { extension, nameless }: Product): string {
  if (source === standardStream) throw new WrongUse(nameless);
  return `${basename(source, extname(source))}${tag === undefined ? '' : `.${tag}`}${own ?? extension}`;
}

function isDirectory(path: string): boolean {
  return /[/\\]$/.test(path) || (statusOf(path)?.isDirectory() ?? false);
}

/** The same for two names of one file. */
function identity(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
