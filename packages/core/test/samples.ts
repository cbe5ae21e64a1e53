import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A text of the repository that tests start from. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const exampleFolder = new URL('../../../examples/', import.meta.url);
const caseFolder = new URL('./cases/', import.meta.url);

/** The examples of the repository. */
export const examples: readonly Sample[] = (existsSync(exampleFolder) ? readdirSync(exampleFolder) : [])
  .filter((name) => name.endsWith('.journey'))
  .map((name) => ({ name, text: readFileSync(new URL(name, exampleFolder), 'utf8') }));

/** The inputs of the cases. */
export const cases: readonly Sample[] = readdirSync(caseFolder).map((name) => ({
  name,
  text: readFileSync(new URL(`${name}/input.journey`, caseFolder), 'utf8'),
}));
