import { describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { write, wayline } = openTerminal();

describe('prompt', () => {
  const { status, stdout, stderr } = wayline(['prompt']);
  const [, small = '', large = ''] =
    /Two examples:\n\n([\s\S]*?)\n(---\n[\s\S]*?)\nAnswer with/.exec(stdout) ?? [];

  test('shows the grammar and two maps that have nothing to mend', () => {
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Write a customer-journey map/);
    for (const map of [small, large]) {
      expect(wayline(['check', '-'], map).stdout).toBe('1 file checked: nothing to mend\n');
      expect(wayline(['format', '-'], map).stdout).toBe(map);
    }
  });

  test('speaks of keys in the language asked for', () => {
    expect(wayline(['prompt', '--lang', 'pl']).stdout).toContain('\nwniosek: They come twice');
    expect(wayline(['prompt', '--lang', 'xx'])).toMatchObject({ status: 2, stdout: '' });
  });
});

test('an answer as models give it is mended until nothing is left', () => {
  const answer = `Sure! Here is the journey map:

\`\`\`journey
#Booking a train
persona:Ana
**Search**
1. Looks for a train: -1
   - @ App; Website
   - > "Which one is the fastest?"
   time:5 min
2. Compares prices (+1) {owner=Web team}
   => Looks for a train : too dear
**Travel**
3. Finds her seat ~ +2, relieved [moment]
\`\`\`

Would you like me to add more steps?
`;
  write('answer.journey', answer);
  const before = JSON.parse(wayline(['check', 'answer.journey', '--format', 'json']).stdout);
  expect(before.problems.length).toBeGreaterThan(0);
  const mended = wayline(['check', '--fix', '-'], answer);
  expect(mended.stdout).toBe(`# Booking a train
persona: Ana
## Search
- Looks for a train ~ -1
   @ App, Website
   > Which one is the fastest?
   time: 5 min
- Compares prices ~ +1 {owner="Web team"}
   -> Looks for a train : too dear
## Travel
- Finds her seat ~ +2 relieved {moment}
`);
  expect(wayline(['check', '-'], mended.stdout).stdout).toBe('1 file checked: nothing to mend\n');
});
