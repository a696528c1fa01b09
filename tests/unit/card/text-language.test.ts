import { describe, expect, it } from 'vitest';
import { languageOfText } from '@/card/text-language';

describe('languageOfText', () => {
  it.each([
    ['de-AT', 'The page says that it is German', 'de'],
    ['zh_TW', 'MIUI', 'zh'],
    ['fr', 'Xiaomi a vendu 61 millions de téléphones', null],
    ['', 'In 2014 the company sold 61 million of its phones', 'en'],
    ['', 'Im Jahr 2014 hat der Hersteller 61 Millionen verkauft, und das mit Gewinn', 'de'],
    ['', '小米在2014年售出6112万台手机', 'zh'],
    ['', 'シャオミは中国の会社です', null],
    ['', 'Xiaomi vendió 61 millones', null],
    ['', 'MIUI 100', null],
  ])('%j and %j give %s', (pageLanguage, text, expected) => {
    expect(languageOfText(pageLanguage, text)).toBe(expected);
  });
});
