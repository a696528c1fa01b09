import { expect, test } from 'vitest';
import { citeFactInMarkdown, citeIndexInMarkdown } from '@/facts/cite-markdown';
import { NBSP } from '@/language/format';
import { makeFact, makeIndex } from './make-facts';

const fact = makeFact('firm.users.2015-02-13', 1e8, '2015-02-13', {
  unit: 'people',
  basis: 'announced',
  bound: 'over',
});

test('a fact is one item with value, basis, date and a link', () => {
  const cited = citeFactInMarkdown(makeIndex([fact]), fact, 'en').replaceAll(NBSP, ' ');
  expect(cited).toBe(
    '- **firm, Users:** over 100 M (announced), 13 Feb 2015. [The Paper: A story](https://paper.example/1)',
  );
});

test('signs of Markdown in titles and brackets in addresses do no harm', () => {
  const source = {
    title: 'A [big] *story*',
    publisher: 'P_Q',
    url: 'https://paper.example/a_(b)',
    type: 'news' as const,
  };
  const cited = citeFactInMarkdown(makeIndex([fact], { sources: { paper: source } }), fact, 'en');
  expect(cited).toContain('[P\\_Q: A \\[big\\] \\*story\\*](https://paper.example/a_%28b%29)');
});

test('a source without an address is named without a link', () => {
  const source = { title: 'A story', publisher: 'The Paper', url: null, type: 'article' as const };
  const cited = citeFactInMarkdown(makeIndex([fact], { sources: { paper: source } }), fact, 'de');
  expect(cited).toMatch(/13\. Feb\. 2015\. The Paper: A story$/);
});

test('the day of the index stands at the end', () => {
  expect(citeIndexInMarkdown(makeIndex([fact]), 'de')).toBe('_Gloss-Bestand vom 22. Nov. 2026_');
});
