import { describe, expect, it } from 'vitest';
import { createTechnicalText } from '@/detector/technical-text';

/** Whether the part in braces is technical text. */
function judge(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = createTechnicalText(marked.replace(/[⟦⟧]/g, ''));
  return { isTechnical: text.contains(start, end), isHashtag: text.isHashtag(start, end) };
}

describe('createTechnicalText', () => {
  it.each([
    'https://www.example.com/⟦xiaomi⟧-mi-band',
    'www.⟦mi⟧.example',
    '⟦miui⟧.com',
    'bigota.d.⟦miui⟧.com',
    'XX@⟦xiaomi⟧.example',
    '@⟦Xiaomi⟧',
    '＠⟦小米⟧手机',
    'com.⟦miui⟧.home',
    '⟦xiaomi⟧_sdk',
    'MY_⟦XIAOMI⟧_TOKEN',
    '/sdcard/⟦MIUI⟧/backup',
    'sdcard/⟦MIUI⟧/backup',
    'C:\\Tools\\⟦Xiaomi⟧',
    '~/⟦miui⟧/x',
    'r/⟦Xiaomi⟧',
    'u/⟦redmi⟧',
    '⟦xiaomi⟧-manual.pdf',
    '--⟦xiaomi⟧',
    '$⟦XIAOMI⟧',
    'brand=⟦xiaomi⟧',
    '⟦xiaomi⟧()',
    '#⟦Xiaomi⟧Fans',
    '#my⟦小米⟧',
    'XIAOMI.COM/⟦MIUI⟧',
  ])('%s is', (marked) => {
    expect(judge(marked).isTechnical).toBe(true);
  });

  it.each([
    '⟦Xiaomi⟧/Redmi/POCO',
    'Samsung/⟦Xiaomi⟧',
    'das ⟦MIUI⟧. Danach',
    '⟦MIUI⟧.Danach',
    '“⟦Xiaomi⟧”',
    '_⟦MIUI⟧_',
    '登录mi.com看⟦小米⟧',
    'a@b.example, ⟦Xiaomi⟧',
    '⟦Xiaomi⟧...',
    '50% ⟦Redmi⟧',
    '⟦Xiaomi⟧-Handy',
  ])('%s is not', (marked) => {
    expect(judge(marked).isTechnical).toBe(false);
  });

  it.each(['#⟦Xiaomi⟧', '#⟦小米⟧#', '#⟦MiBand7⟧,', '＃⟦xiaomi⟧'])('%s is a whole hashtag', (marked) => {
    expect(judge(marked)).toEqual({ isTechnical: false, isHashtag: true });
  });
});
