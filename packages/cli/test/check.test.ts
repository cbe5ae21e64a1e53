import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '@wayline/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');

const crooked = '# Buying a coffee\n- Queue ~ +7\n-Pay ~ +1\n- First sip 😍{owner=Web team}\n';
const mended = '# Buying a coffee\n- Queue ~ +7\n- Pay ~ +1\n- First sip 😍{owner="Web team"}\n';

describe('check for a person', () => {
  test('shows the line, what to do, and the line mended; and once how to go on', () => {
    write('shown.journey', crooked);
    expect(wayline(['check', 'shown.journey'])).toEqual({
      status: 1,
      stderr: '',
      stdout: `shown.journey:2:11: error: The score \`+7\` does not lie on its scale [resolve/score-off-scale]
   2 | - Queue ~ +7
     |           ^^
     = help: Scores go from -2 to 2; \`4/5\`, \`7/10\` and \`80%\` carry a scale of their own

shown.journey:3:1: warning: \`-\` has no space behind it, so this line is text [lint/tight-bullet]
   3 | -Pay ~ +1
     | ^
     = help: Put a space behind it, or a backslash before it if it is text
   3 + - Pay ~ +1

shown.journey:4:22: warning: The value \`Web team\` in braces holds a space and stands without quotes [syntax/odd-attribute]
   4 | - First sip 😍{owner=Web team}
     |                      ^^^^^^^^
     = help: Put it in quotes: \`"Web team"\`
   4 + - First sip 😍{owner="Web team"}

1 file checked: 1 error, 2 warnings
\`wayline check --fix\` mends 2 of them
\`wayline explain resolve/score-off-scale\` says more about a problem
`,
    });
  });

  test('names a fix that changes more than the line', () => {
    write('list.journey', '# Coffee\n1. Queue\n2. Pay\n');
    const { stdout } = wayline(['check', 'list.journey']);
    expect(stdout).toContain('     = fix: Write `- ` where steps begin\n');
    expect(stdout).not.toContain(' + ');
  });
});

describe('check --fix', () => {
  test('mends the file, its mode kept, says what it did, and shows what is left', () => {
    write('fix/map.journey', crooked);
    write('fix/fine.journey', '# Coffee\n- Queue\n');
    chmodSync(join(directory, 'fix/map.journey'), 0o600);
    const untouched = statSync(join(directory, 'fix/fine.journey')).mtimeMs;
    const { status, stdout } = wayline(['check', '--fix', 'fix/map.journey', 'fix/fine.journey']);
    expect(read('fix/map.journey')).toBe(mended);
    expect(statSync(join(directory, 'fix/map.journey')).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, 'fix/fine.journey')).mtimeMs).toBe(untouched);
    expect(stdout).toMatch(/^fix\/map\.journey: mended lint\/tight-bullet, syntax\/odd-attribute\n\nfix/);
    expect(stdout).toContain('\n2 files checked: 1 error\n');
    expect(status).toBe(1);
    expect(readdirSync(join(directory, 'fix')).sort()).toEqual(['fine.journey', 'map.journey']);
  });

  test('goes on until nothing is left to mend', () => {
    write('deep.journey', '```journey\n#Coffee\n**Order**\n-Queue: -1\n-Pay (+1)\n```\n');
    const { status, stdout } = wayline(['check', '--fix', 'deep.journey']);
    expect(read('deep.journey')).toBe('# Coffee\n## Order\n- Queue ~ -1\n- Pay ~ +1\n');
    expect(stdout).toContain('2 × lint/lost-tilde');
    expect(stdout).toMatch(/\n1 file checked: nothing to mend\n$/);
    expect(status).toBe(0);
  });

  test('shows the mended text of standard input, and everything else apart from it', () => {
    const { status, stdout, stderr } = wayline(['check', '--fix', '-'], crooked);
    expect(stdout).toBe(mended);
    expect(stderr).toContain('<standard input>: mended lint/tight-bullet');
    expect(stderr).toContain('error: The score `+7`');
    expect(status).toBe(1);
  });

  test('keeps the line ends of a file', () => {
    write('dos.journey', '# Coffee\r\n- Queue ~ -1, Pay ~ +1\r\n-Drink\r\n');
    wayline(['check', '--fix', 'dos.journey']);
    expect(read('dos.journey')).toBe('# Coffee\r\n- Queue ~ -1\r\n- Pay ~ +1\r\n- Drink\r\n');
  });

  test('touches no file that cannot be read', () => {
    write('zero.journey', '# Title\n- St\0ep\n');
    const { status, stdout } = wayline(['check', '--fix', 'zero.journey']);
    expect(stdout).toContain('[file/not-text]');
    expect(read('zero.journey')).toBe('# Title\n- St\0ep\n');
    expect(status).toBe(1);
  });
});

describe('check for programs', () => {
  test('tells each fix in JSON so that it can be made', () => {
    write('fix.journey', crooked);
    const { problems } = JSON.parse(wayline(['check', 'fix.journey', '--format', 'json']).stdout);
    const edits = problems.flatMap(({ fix }: { fix?: { edits: [] } }) => fix?.edits ?? []);
    expect(applyEdits(crooked, edits)).toBe(mended);
    expect(problems[1]).toMatchObject({
      code: 'lint/tight-bullet',
      fix: {
        title: 'Put a space behind it',
        edits: [{ text: ' ', start: { line: 3, column: 2 }, end: { line: 3, column: 2 } }],
      },
    });
  });

  test('tells in JSON what was mended', () => {
    write('told.journey', crooked);
    const { mended, problems } = JSON.parse(
      wayline(['check', '--fix', 'told.journey', '--format', 'json']).stdout,
    );
    expect(mended).toEqual([{ file: 'told.journey', codes: ['lint/tight-bullet', 'syntax/odd-attribute'] }]);
    expect(problems).toHaveLength(1);
  });

  test('writes commands of a GitHub workflow, with what would end them written in another way', () => {
    write('a,b:c/100%.journey', crooked);
    const { stdout } = wayline(['check', 'a,b:c/100%.journey', '--format', 'github']);
    expect(stdout.split('\n')).toEqual([
      '::error file=a%2Cb%3Ac/100%25.journey,line=2,endLine=2,col=11,endColumn=13,title=resolve/score-off-scale::The score `+7` does not lie on its scale%0AScores go from -2 to 2; `4/5`, `7/10` and `80%25` carry a scale of their own',
      '::warning file=a%2Cb%3Ac/100%25.journey,line=3,endLine=3,col=1,endColumn=2,title=lint/tight-bullet::`-` has no space behind it, so this line is text%0APut a space behind it, or a backslash before it if it is text',
      '::warning file=a%2Cb%3Ac/100%25.journey,line=4,endLine=4,col=22,endColumn=30,title=syntax/odd-attribute::The value `Web team` in braces holds a space and stands without quotes%0APut it in quotes: `"Web team"`',
      '',
    ]);
  });

  test('lets no text of a file begin a command of its own', () => {
    write('inject.journey', '# A\n- Queue ~ +7\r::error::x\n- B ~ %0A::error::y\n');
    for (const line of wayline(['check', 'inject.journey', '--format', 'github']).stdout.split('\n')) {
      expect(line).toMatch(/^(::(error|warning|notice) file=inject\.journey,.*)?$/);
    }
  });
});

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(
      join(
        import.meta.dirname,
        '../../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json',
      ),
      'utf8',
    ),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isSarif = ajv.compile(schema);
  const sarif = (...files: readonly string[]) => {
    const log = JSON.parse(wayline(['check', ...files, '--format', 'sarif']).stdout);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    return log.runs[0];
  };

  test('is what the standard says it is, whatever there is to say', () => {
    write('sarif/map.journey', crooked);
    write('sarif/with space & 咖啡.journey', '# A\n-排隊\n');
    write('sarif/empty.journey', '');
    write('sarif/fine.journey', '# A\n- B\n');
    const run = sarif('sarif/map.journey', 'sarif/with space & 咖啡.journey', 'sarif/empty.journey');
    expect(run.results).toHaveLength(5);
    expect(sarif('sarif/fine.journey').results).toEqual([]);
    expect(run.results[3].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'sarif/with%20space%20%26%20%E5%92%96%E5%95%A1.journey',
    );
    isSarif({ version: '2.1.0', runs: [{}] });
    expect(isSarif.errors).not.toEqual([]);
  });

  test('counts in UTF-16 units, and its regions lead to the words that are meant', () => {
    write('region.journey', crooked);
    const { columnKind, results } = sarif('region.journey');
    expect(columnKind).toBe('utf16CodeUnits');
    const { region } = results[2].locations[0].physicalLocation;
    expect(crooked.slice(region.charOffset, region.charOffset + region.charLength)).toBe('Web team');
    expect(region).toMatchObject({ startLine: 4, startColumn: 22, endLine: 4, endColumn: 30 });
  });

  test('has a rule with its page for each problem, and each fix as replacements', () => {
    write('rules.journey', crooked);
    const { results, tool } = sarif('rules.journey');
    for (const { ruleId, ruleIndex } of results) {
      const rule = tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.shortDescription.text).toMatch(/\.$/);
      expect(rule.help.markdown).toContain(`# ${ruleId}`);
    }
    expect(results[0].fixes).toBeUndefined();
    expect(results[1].fixes).toEqual([
      {
        description: { text: 'Put a space behind it' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'rules.journey', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: {
                  startLine: 3,
                  startColumn: 2,
                  endLine: 3,
                  endColumn: 2,
                  charOffset: 32,
                  charLength: 0,
                },
                insertedContent: { text: ' ' },
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('explain', () => {
  const folder = join(import.meta.dirname, '../../../docs/problems');
  const codes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));

  test('shows the page of a problem, with or without its group, in any case', () => {
    const { status, stdout, stderr } = wayline(['explain', 'lint/lost-bullet']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^lint\/lost-bullet\n\nwarning\n\nA line of text ends in a score/);
    expect(stdout).toContain('\n    Pay ~ +1 quick\n');
    expect(stdout).not.toContain('```');
    expect(wayline(['explain', 'lost-bullet']).stdout).toBe(stdout);
    expect(wayline(['explain', 'LINT/Lost-Bullet']).stdout).toBe(stdout);
  });

  test('lists every problem that has a page', () => {
    const { status, stdout } = wayline(['explain']);
    const listed = stdout.split('\n').filter((line) => /^[a-z]+\/[a-z0-9-]+$/.test(line));
    expect(listed.toSorted()).toEqual(codes.toSorted());
    expect(status).toBe(0);
  });

  test('keeps the lines of a page narrow', () => {
    for (const line of wayline(['explain', 'syntax/fence']).stdout.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test.each([
    ['lint/lost-bulet', 'did you mean `lint/lost-bullet`?'],
    ['syntax/lost-bullet', 'did you mean `lint/lost-bullet`?'],
    ['bullet', '`lint/strange-bullet`, `lint/tight-bullet`, `lint/lost-bullet`?'],
    ['weather', '`wayline explain` lists all of them'],
    ['', '`wayline explain` lists all of them'],
  ])('helps with the code %j', (code, help) => {
    const { status, stdout, stderr } = wayline(['explain', code]);
    expect(stderr).toMatch(/^wayline: there is no problem with the code /);
    expect(stderr).toContain(help);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('reads no page at run time', () => {
    expect(existsSync(new URL('../dist/program/problems.json', import.meta.url))).toBe(true);
  });
});
