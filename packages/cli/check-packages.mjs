// Looks at each package as those who install it get it: what is packed, and whether its entries lead somewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const packages = fileURLToPath(new URL('../', import.meta.url));

const complaints = await Promise.all(
  readdirSync(packages).map(async (folder) => {
    const pkgDir = join(packages, folder);
    const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
    if (manifest.private) return [];
    const { messages } = await publint({ pkgDir, pack: 'npm', strict: true, level: 'suggestion' });
    return messages.map(
      (message) => `${manifest.name}: ${formatMessage(message, manifest, { color: false })}`,
    );
  }),
);
process.stderr.write(
  complaints
    .flat()
    .map((line) => `${line}\n`)
    .join(''),
);
process.exitCode = complaints.flat().length === 0 ? 0 : 1;
