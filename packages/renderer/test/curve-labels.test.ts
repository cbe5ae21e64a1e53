import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { expect, it } from 'vitest';
import { arrange } from '../src/board/arrange.ts';
import { curve } from '../src/forms/curve.ts';
import { settingOf } from '../src/layout/setting.ts';
import { createRuler } from '../src/text/ruler.ts';
import { presentation } from '../src/theme/metrics.ts';

const examples = new URL('../../../examples/', import.meta.url);

it.each(readdirSync(examples).filter((name) => name.endsWith('.journey')))(
  'every feeling of %s stands at its point, none at the foot of the lane',
  (name) => {
    const text = readFileSync(new URL(name, examples), 'utf8');
    const board = arrange(resolve(parse(text, ignore), ignore));
    const setting = settingOf(board, presentation, createRuler());
    const contents = board.lanes.flatMap(({ content }) => (content.form === 'curve' ? [content] : []));
    expect(contents).toHaveLength(1);
    for (const content of contents) expect(curve.measure(content, setting, 0).labels.overflowSize).toBe(0);
  },
);

function ignore(): void {}
