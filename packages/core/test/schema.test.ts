import { expect, test } from 'vitest';
import { modelSchema, modelShape } from './model-schema.ts';

test('the schema is that of the types of the model', async () => {
  const schema = modelSchema();
  const published = `${JSON.stringify(schema, null, 2)}\n`;
  await expect(published).toMatchFileSnapshot('../schema/journey.schema.json');
  await expect(shapeFile(modelShape(schema))).toMatchFileSnapshot('../src/interchange/shape.generated.ts');
});

function shapeFile(shape: unknown): string {
  return `import type { RootShape } from './shape.ts';

/** The schema of the model without its sentences; \`schema.test.ts\` writes it. */
export const journeyShape: RootShape = ${JSON.stringify(shape, null, 1)};
`;
}
