import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { packModules } from '../../../scripts/build/pack-modules';
import { breakPack, SMALL_PACK } from './small-pack';

/** The code of a page that uses the facts of a pack, built as the extension is. */
async function buildWith(packFolder: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  const entry = join(root, 'entry.js');
  writeFileSync(
    entry,
    "import { factsJson } from 'virtual:gloss/facts';\nglobalThis.facts = JSON.parse(factsJson);\n",
  );
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [packModules(packFolder)],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  return JSON.stringify(result);
}

test('a build carries the facts of a sound pack', async () => {
  expect(await buildWith(SMALL_PACK)).toContain('revenue in 2015 was two million dollars');
});

test('a broken pack fails the build with file, line, path and reason', async () => {
  const folder = breakPack({ file: 'entities/acme.yaml', from: 'value: 1000000', to: 'value: a million' });
  await expect(buildWith(folder)).rejects.toThrow(
    'entities/acme.yaml:46: facts.2.value: is no number, as revenue must be',
  );
});
