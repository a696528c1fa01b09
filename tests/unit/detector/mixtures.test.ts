import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMentions, detect, makeDetector, packNames } from './pack-names';

const detector = makeDetector();

/** Names that nothing around them makes doubtful, in every script. */
const SURE = {
  Xiaomi: 'xiaomi',
  XIAOMI: 'xiaomi',
  Ｘｉａｏｍｉ: 'xiaomi',
  'Xiao\u00admi': 'xiaomi',
  Сяоми: 'xiaomi',
  シャオミ: 'xiaomi',
  샤오미: 'xiaomi',
  شاومي: 'xiaomi',
  शाओमी: 'xiaomi',
  เสียวหมี่: 'xiaomi',
  'MIUI 12.5': 'miui',
  'MIUI V5': 'miui',
  'Redmi Note 8 Pro': 'redmi',
  'Redmi\u00a0Note\u00a012 Pro+': 'redmi',
  'Xiaomi Mi Band 2': 'mi-band-2',
  'Mi Smart Band 6': 'mi-band-6',
  小米手环7: 'smart-band-7',
  'Mi Note 10 Lite': 'mi-note-10-lite',
  'Hugo Barra': 'hugo-barra',
  雷军: 'lei-jun',
  'Hyper OS 2': 'hyperos',
  澎湃OS: 'hyperos',
  CyanogenMod: 'cyanogenmod',
  'Xiaomi Power Bank 3': 'mi-power-bank',
} as const;

/** What looks like a name and is none. */
const NEAR = [
  'Xiaomin',
  'Xiaoming',
  'MIUIX',
  'Miu Miu',
  'Redmine',
  'シャオミン',
  'xiaomi_sdk',
  '@xiaomi',
  'xiaomi.com',
  'com.miui.home',
  '#XiaomiFans',
  'Hugo',
  'Barra',
  'Cyanogen Inc',
  'Mi Notebook',
  'Mi 9T',
  'mission',
  'hyperosmosis',
  'https://mi.com/redmi',
  '미노트북',
];
const NOISE = [
  'the',
  'und',
  '我们',
  'это',
  'では',
  '그리고',
  'و',
  'और',
  'และ',
  '😀',
  '12',
  '—',
  'x',
  '\ud83d',
  '\u200b',
  'ß',
  'é',
];

type Piece = { text: string; entity?: string };
const sure = fc.constantFrom(...Object.entries(SURE)).map(([text, entity]): Piece => ({ text, entity }));
const plain = fc.constantFrom(...NEAR, ...NOISE).map((text): Piece => ({ text }));
/** A gap that no name reaches across. */
const gap = fc.constantFrom(' | ', ', ', '; ', ' “', '\n– ', ' (', '\t/ ');

describe('random mixtures of names, near-names and noise', () => {
  it('give exactly the names, with exact spans', () => {
    const pieces = fc.array(fc.tuple(fc.oneof(sure, plain), gap), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'de', 'zh', 'ru', 'ko', ''), (parts, language) => {
        let text = '| ';
        const expected: string[] = [];
        for (const [piece, after] of parts) {
          if (piece.entity) expected.push(`${text.length} ${piece.text} → ${piece.entity}`);
          text += piece.text + after;
        }
        const mentions = detect(detector, text, { language });
        const found = describeMentions(text, mentions).map(
          (words, index) => `${mentions[index]?.start} ${words}`,
        );
        expect(found).toEqual(expected);
        expect(expected.length > 0 && !detector.mightMention(text)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('give spans inside the text that never overlap, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...Object.keys(SURE),
        ...NEAR,
        ...NOISE,
        'Mi',
        'Band',
        '5',
        '小米',
        '粥',
        ' ',
        '#',
        '@',
        '.',
        '\u00ad',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }),
        fc.constantFrom('en', 'zh', 'tr', 'pl', 'xx-1', ''),
        (units, language) => {
          const text = units.join('');
          const candidates = detector.spot(text, { language });
          const ends = candidates.map(({ end }) => end);
          const isOrdered = candidates.every(
            ({ start, end }, index) => start >= (ends[index - 1] ?? 0) && end > start && end <= text.length,
          );
          expect(isOrdered).toBe(true);
          expect(candidates.length > 0 && !detector.mightMention(text)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('mightMention', () => {
  const names = packNames.names.split('\n').filter((_, index) => {
    const rule = packNames.rules[packNames.ruleOf.charCodeAt(index) - 0x23];
    return rule?.brand !== 'must' && !packNames.families[rule?.family ?? 0]?.isHidden;
  });
  const gaps = [' ', '\u00a0', '-', '\u2011', '\n', '  \n ', '', '\u2009', '·'];
  const disguises: ((letter: string) => string)[] = [
    (letter) => letter,
    (letter) => letter.toUpperCase(),
    (letter) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter),
    (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97) : letter),
    (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97) : letter),
    (letter) => (/[aeioun]/.test(letter) ? `${letter}\u0301`.normalize('NFC') : letter),
    (letter) => (/[α-ωа-я]/.test(letter) ? `${letter}\u0301`.normalize('NFC') : letter),
    (letter) => (/[\u0620-\u064a]/.test(letter) ? `${letter}\u0640\u064e` : letter),
    (letter) => letter.normalize('NFD'),
    (letter) => letter.replace('5', '\u0665'),
  ];
  const junk = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\u202a', '\ufeff');

  it('lets every name through that can be found, however it is disguised', () => {
    const invisible = fc.array(fc.tuple(fc.nat(12), junk), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...disguises),
        fc.constantFrom(...gaps),
        invisible,
        (name, disguise, space, inserted) => {
          let text = [...name].map((letter) => (letter === ' ' ? space : disguise(letter))).join('');
          for (const [place, unit] of inserted) text = text.slice(0, place) + unit + text.slice(place);
          const isFound = detector.spot(`${text} `, { language: '' }).length > 0;
          expect(isFound && !detector.mightMention(`${text} `)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
