import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/language/language';
import { LICENCES } from '@/options/licences';
import { OPTIONS_TEXTS } from '@/options/options-texts';

type Flat = Map<string, string>;

function flatten(texts: unknown, path = '', flat: Flat = new Map()): Flat {
  if (typeof texts === 'string') flat.set(path, texts);
  else if (typeof texts === 'object' && texts !== null) {
    for (const [key, value] of Object.entries(texts)) flatten(value, `${path}.${key}`, flat);
  }
  return flat;
}

const places = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const english = flatten(OPTIONS_TEXTS.en);
/** Where nothing is to be said, in any language. */
const SILENT = ['.data.sync.shared'];

describe.each(LANGUAGES)('the words in %s', (language) => {
  const texts = flatten(OPTIONS_TEXTS[language]);

  it('are all there, with the same places to fill in', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, sentence] of texts) {
      if (!SILENT.includes(path)) expect(sentence, path).not.toBe('');
      expect(places(sentence), path).toEqual(places(english.get(path)));
    }
  });

  it('follow the house: no exclamation mark, no du or Sie, no straight quotes', () => {
    for (const [path, sentence] of texts) {
      expect(sentence, path).not.toMatch(/[!！"]|'/);
      if (language === 'de')
        expect(sentence, path).not.toMatch(/\b(du|dein\w*|Ihnen|Ihr\w*)\b|(?<!^|[.:] )\bSie\b/);
    }
  });
});

describe('the licences', () => {
  /** Used while building; nothing of them is in the package. */
  const BUILD_ONLY = ['@wxt-dev/webextension-polyfill', 'valibot'];

  it('name every package that is shipped', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const shipped = Object.keys(dependencies).filter((name) => !BUILD_ONLY.includes(name));
    expect(LICENCES.map(({ name }) => name).sort()).toEqual([...shipped, 'wxt'].sort());
  });

  it('are those that the packages declare', () => {
    for (const { name, licence } of LICENCES) {
      const declared = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
        license: string;
      };
      expect(licence, name).toBe(declared.license);
    }
  });
});
