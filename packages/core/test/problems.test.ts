import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problems } from '@wayline/core';
import { describe, expect, it } from 'vitest';
import { trip } from './trip.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A section of the page: what stands below its heading, and the file that shows the problem. */
const sections = readFileSync(join(root, 'docs/problems.md'), 'utf8')
  .split(/^## (?=[a-z]+\/)/m)
  .slice(1)
  .map((section) => {
    const [code = ''] = section.split('\n');
    const severity = /^_(\w+)_$/m.exec(section)?.[1];
    const example = /^```journey\n([\s\S]*?)```$/m.exec(section)?.[1];
    return { code, severity, example };
  });

describe('docs/problems.md', () => {
  it('has a section for every code, and none beside', () => {
    const known = [...syntaxCodes(), ...Object.keys(problems)];
    expect(sections.map(({ code }) => code).toSorted()).toEqual(known.toSorted());
  });

  it.each(sections.filter(({ example }) => example !== undefined))(
    'shows $code, and nothing but it',
    ({ code, severity, example = '' }) => {
      const found = trip(example).problems.map((problem) => ({
        code: problem.code,
        severity: problem.severity,
      }));
      expect(found).toEqual([{ code, severity }]);
    },
  );
});

/** The parser has no table of its codes, so they are read from its source. */
function syntaxCodes(): readonly string[] {
  const source = join(root, 'packages/parser/src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const codes = files.flatMap(
    (name) => readFileSync(join(source, name), 'utf8').match(/(?<=code: ')syntax\/[a-z-]+/g) ?? [],
  );
  return [...new Set(codes)];
}
