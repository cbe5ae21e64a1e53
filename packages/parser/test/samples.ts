import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A text of the repository that tests start from. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const examples = new URL('../../../examples/', import.meta.url);
const cases = new URL('./cases/', import.meta.url);

/** The examples of the repository and the inputs of the parser's own cases. */
export const samples: readonly Sample[] = [
  ...(existsSync(examples) ? readdirSync(examples) : [])
    .filter((name) => name.endsWith('.journey'))
    .map((name) => ({ name, text: readFileSync(new URL(name, examples), 'utf8') })),
  ...readdirSync(cases).map((name) => ({
    name: `case ${name}`,
    text: readFileSync(new URL(`${name}/input.journey`, cases), 'utf8'),
  })),
];
