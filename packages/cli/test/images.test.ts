import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const at = (path: string) => join(directory, path);
const png = readFileSync(new URL('../../../examples/bike/ana.png', import.meta.url));
const step = (path: string) =>
  `# Coffee\n- Queue ~ -1\n  image: ${path} "Eight people before one till"\n- Pay ~ +1\n`;

beforeAll(() => {
  write('project/package.json', '{}');
  writeFileSync(at('outside.png'), png);
  writeFileSync(at('project/queue.png'), png);
  writeFileSync(at('project/huge.png'), png);
  truncateSync(at('project/huge.png'), 2 * 2 ** 20 + 1);
  symlinkSync(at('outside.png'), at('project/link.png'));
  write('project/script.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  write('project/map.journey', step('./queue.png'));
  for (const name of ['huge.png', 'link.png', 'script.svg', 'queu.png'])
    write(`project/${name}.journey`, step(`./${name}`));
  write('project/up.journey', step('../outside.png'));
});

describe('images', () => {
  it('are embedded where that is asked for, and nowhere else', () => {
    const data = `href="data:image/png;base64,${png.toString('base64')}"`;
    const { stdout, status } = wayline(['render', 'project/map.journey', '--embed-images', '-o', '-']);
    expect(status).toBe(0);
    expect(stdout).toContain(data);
    expect(wayline(['render', 'project/map.journey', '-o', '-']).stdout).not.toContain('<image');
  });

  it.each([
    ['huge.png', 'image/too-large'],
    ['link.png', 'image/file-outside'],
    ['script.svg', 'image/unknown-type'],
    ['queu.png', 'image/missing-file'],
    ['up', 'image/file-outside'],
  ])('that cannot be shown are told of: %s', (name, code) => {
    const file = `project/${name}.journey`;
    const checked = wayline(['check', file]);
    expect(checked.stdout).toContain(code);
    expect(checked.stdout).toContain(':3:10');
    expect(checked.status).toBe(0);
    const drawn = wayline(['render', file, '--embed-images', '-o', '-']);
    expect(drawn.stderr).toContain(code);
    expect(drawn.stdout).toContain('Eight people');
    expect(drawn.stdout).not.toMatch(/<image|<script/);
    expect(wayline(['render', file, '-o', '-']).stderr).not.toContain('image/');
  });

  it('that a slip misses are found by the name beside them', () => {
    expect(wayline(['check', 'project/queu.png.journey']).stdout).toContain('./queue.png');
  });
});
