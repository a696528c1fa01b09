import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { compileNames } from '../../../scripts/build/compile-names';
import { packNames } from './pack-names';

const PACK = fileURLToPath(new URL('../../../src/facts/packs/xiaomi', import.meta.url));

describe('compileNames', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-names-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => cpSync(PACK, folder, { recursive: true }));

  /** The message of the build after one change to a file of the pack. */
  function breakFile(name: string, change: (text: string) => string): string {
    const path = join(folder, 'names', name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    try {
      compileNames(folder);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  }

  it('lists names in ascending order, folded and once', () => {
    const names = packNames.names.split('\n');
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toHaveLength(packNames.ruleOf.length);
    expect(names).toEqual(names.map((name) => name.toLowerCase()));
  });

  it.each([
    [
      'a name that another family has',
      'redmi.yaml',
      (text: string) => text.replace('names:\n', 'names:\n  - write: [miui]\n    prior: { proper: 4 }\n'),
      /names\/redmi\.yaml:\d+: names\.0\.write\.0: "miui" is a name of miui already|names\/miui\.yaml:\d+: .*"miui" is a name of redmi already/,
    ],
    [
      'an unknown family',
      'miui.yaml',
      (text: string) => text.replace('family: miui', 'family: miuix'),
      /names\/miui\.yaml:1: family: is no entity of this pack/,
    ],
    [
      'an unknown model',
      'mi-band.yaml',
      (text: string) => text.replace('mi-band-2', 'mi-band-99'),
      /names\/mi-band\.yaml:\d+: models\.2: is no entity of this pack/,
    ],
    [
      'an unknown topic',
      'piston.yaml',
      (text: string) => text.replace('engine: 4', 'engin: 4'),
      /names\/piston\.yaml:\d+: .*against\.engin: is no topic of evidence\.yaml/,
    ],
    [
      'an unknown form',
      'mi-5.yaml',
      (text: string) => text.replace('proper: 1', 'propper: 1'),
      /names\/mi-5\.yaml:\d+: .*propper/,
    ],
    [
      'a wrong type',
      'mi-5.yaml',
      (text: string) => text.replace('variant: 2', 'variant: much'),
      /names\/mi-5\.yaml:\d+: .*variant: /,
    ],
    [
      'an expression that is none',
      'endings.yaml',
      (text: string) => `${text}\nxx: "(("\n`,
      /names\/endings\.yaml:\d+: xx: is no regular expression/,
    ],
    [
      'a file that is no YAML',
      'miui.yaml',
      (text: string) => `${text}\n  - }`,
      /names\/miui\.yaml:\d+: \(file\): is no YAML/,
    ],
  ])('refuses %s, naming file, line, path and reason', (_, file, change, message) => {
    expect(breakFile(file, change)).toMatch(message);
  });
});
