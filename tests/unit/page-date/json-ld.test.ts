import { describe, expect, test } from 'vitest';
import type { PageIdentity } from '@/page-date/candidate';
import { readJsonLd, readJsonLdChanges } from '@/page-date/json-ld';

const PAGE: PageIdentity = {
  urls: ['https://news.example/a/story'],
  titles: ['A story about phones - The News'],
  language: 'en',
  isVideo: false,
};
const read = (data: unknown, page: Partial<PageIdentity> = {}) =>
  readJsonLd([typeof data === 'string' ? data : JSON.stringify(data)], { ...PAGE, ...page }).map(
    ({ iso }) => iso,
  );

describe('where an article may stand', () => {
  const article = { '@type': 'NewsArticle', headline: 'A story about phones', datePublished: '2015-02-13' };
  test.each<[string, unknown]>([
    ['alone', article],
    ['in a list', [{ '@type': 'Organization' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, article] }],
    ['as what the page is about', { '@type': 'WebPage', mainEntity: article }],
    ['with a vocabulary before its type', { ...article, '@type': ['http://schema.org/NewsArticle'] }],
    ['with its date wrapped', { ...article, datePublished: { '@type': 'Date', '@value': '2015-02-13' } }],
    ['with its date in a list', { ...article, datePublished: ['2015-02-13'] }],
    ['with its date in words', { ...article, datePublished: 'February 13, 2015' }],
  ])('%s', (_, data) => {
    expect(read(data)).toEqual(['2015-02-13']);
  });

  test.each([
    ['in CDATA', '//<![CDATA[\n{"@type":"Article","datePublished":"2015-02-13"}\n//]]>'],
    ['in a comment', '<!-- {"@type":"Article","datePublished":"2015-02-13"} -->'],
    [
      'with a line break in a string',
      '{"@type":"Article","description":"a\nb","datePublished":"2015-02-13"}',
    ],
    ['with a comma too many', '{"@type":"Article","datePublished":"2015-02-13",}'],
    ['with a semicolon at the end', '{"@type":"Article","datePublished":"2015-02-13"};'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['2015-02-13']);
  });
});

test.each<[string, unknown]>([
  [
    'a product and its reviews',
    {
      '@type': 'Product',
      releaseDate: '2015-02-13',
      review: { '@type': 'Review', datePublished: '2015-03-01' },
    },
  ],
  ['an event', { '@type': 'Event', startDate: '2015-02-13' }],
  ['a book', { '@type': 'Book', datePublished: '2015-02-13' }],
  ['a comment', { '@type': 'Comment', datePublished: '2015-02-13' }],
  ['a video within a page', { '@type': 'VideoObject', name: 'Ten chargers', uploadDate: '2015-02-13' }],
  ['a page that was only changed', { '@type': 'WebPage', dateModified: '2015-02-13' }],
  ['a site', { '@type': 'WebSite', datePublished: '2009-01-01' }],
  [
    'a list of articles',
    [
      {
        '@type': 'BlogPosting',
        headline: 'One thing',
        url: 'https://news.example/1',
        datePublished: '2015-02-13',
      },
      {
        '@type': 'BlogPosting',
        headline: 'Other thing',
        url: 'https://news.example/2',
        datePublished: '2015-02-10',
      },
    ],
  ],
  [
    'another article alone',
    {
      '@type': 'NewsArticle',
      headline: 'Other thing',
      url: 'https://news.example/2',
      datePublished: '2015-02-10',
    },
  ],
  ['broken beyond repair', '{"@type": "Article", "datePublished": }'],
])('%s has no date of the page', (_, data) => {
  expect(read(data)).toEqual([]);
});

test('of several articles the one of this address or headline is the page', () => {
  const other = { '@type': 'NewsArticle', headline: 'Other thing', datePublished: '2016-05-05' };
  const own = {
    '@type': 'NewsArticle',
    url: 'https://www.news.example/a/story/',
    datePublished: '2015-02-13',
  };
  expect(read([other, own])).toEqual(['2015-02-13']);
  expect(
    read([other, { '@type': 'Article', name: 'A story about phones', datePublished: '2015-02-13' }]),
  ).toEqual(['2015-02-13']);
});

test('a video has the date of a page that is a video', () => {
  const video = { '@type': 'VideoObject', uploadDate: '2015-02-13' };
  expect(read(video, { isVideo: true })).toEqual(['2015-02-13']);
});

test('an article goes before the page around it, publication before creation', () => {
  const page = { '@type': 'WebPage', datePublished: '2014-01-01' };
  const article = { '@type': 'Article', dateCreated: '2015-02-01', datePublished: '2015-02-13' };
  expect(read([page, article])).toEqual(['2015-02-13']);
  expect(read([page])).toEqual(['2014-01-01']);
  expect(read({ '@type': 'Article', dateCreated: '2015-02-01' })).toEqual(['2015-02-01']);
});

test('changes are known as such', () => {
  expect(readJsonLdChanges(['{"@type":"WebPage","dateModified":"2015-02-13"}'], 'en')).toEqual([
    '2015-02-13',
  ]);
});
