import { fixAll } from '@wayline/core';
import { renderSync } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { blocksOf, pageAt } from './pages.ts';

it('the answer that docs/language-models.md shows is mended to the map below it', () => {
  const [answer, mended] = blocksOf(pageAt('docs/language-models.md')).filter(
    ({ language }) => language !== 'ts',
  );
  const { text, fixed } = fixAll(answer?.text ?? '', (each) => renderSync(each).diagnostics);
  expect(text).toBe(mended?.text);
  expect(fixed.length).toBeGreaterThan(10);
});
