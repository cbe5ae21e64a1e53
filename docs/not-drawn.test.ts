import { renderSync } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { pageAt, tableUnder } from './pages.ts';

/** The line of the map below that each place of the table means. */
const lineAt: Readonly<Record<string, string>> = {
  'front matter': 'lang: en',
  journey: '# Coffee',
  'end of file': '- Pay ~ +2',
  persona: 'persona: Ana',
  channel: 'channel: Counter',
  metric: 'metric: Orders',
  stage: '## Order',
  step: '- Queue ~ -1 annoyed',
  edge: '-> Pay : in a hurry',
  'pain point': '! One till',
  opportunity: '+ Another till',
  quote: '> My train!',
};

const map = `---
lang: en
---
# Coffee
persona: Ana
channel: Counter
metric: Orders
target: 80
## Order
- Queue ~ -1 annoyed
  @ Counter
  kpi: Orders 64
- Look around ~ 0
-> Pay : in a hurry
! One till
+ Another till
> My train!
- Taste ~ +1
- Pay ~ +2
`;

const rows = tableUnder('What is read and not drawn yet', pageAt('docs/language/reference.md'));
const claims = rows.flatMap(([place = '', written = '']) =>
  [...written.matchAll(/`([^`]+)`/g)].map(([, words = '']) => ({ place, words })),
);

it.each(claims)('$place: $words is read, and changes nothing', ({ place, words }) => {
  const line = lineAt[place] ?? '';
  const said = words.startsWith('{') ? `${line} ${words}` : `${line}\n${words}`;
  expect(map).toContain(line);
  expect(drawn(map.replace(line, said))).toEqual(drawn(map));
});

function drawn(text: string) {
  const { svg, diagnostics } = renderSync(text, { prefix: 'map' });
  return { svg, problems: diagnostics.map(({ code }) => code) };
}
