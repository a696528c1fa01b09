import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes an extension whose only content script is the given text: the other side of a row runs under the very
 * conditions of ours (isolated world, document_end, profiled in the same way).
 */
export function writeRivalExtension(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-rival-'));
  const manifest = {
    manifest_version: 3,
    name: 'Rival of the bench',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['rival.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'rival@gloss.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'rival.js'), script);
  return folder;
}
