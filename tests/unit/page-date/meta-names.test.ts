import { expect, test } from 'vitest';
import { readMetaName } from '@/page-date/meta-names';

test.each([
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'published_time',
  'article.published',
  'bytedance:published_time',
  'publish_date',
])('%s is the date of publication', (name) => {
  expect(readMetaName(name)).toBe('published');
});

test.each([
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'DC.date.issued',
  'dcterms.created',
  'DC.date.created',
  'citation_publication_date',
  'citation_date',
  'prism.publicationDate',
  'bt:pubDate',
  'pubdate',
  'PubDate',
  '_pubtime',
  'og:time ',
  'pdate',
  'weibo: article:create_at',
  'date_published',
  'created',
])('%s names one', (name) => {
  expect(readMetaName(name)).toMatch(/^(?:named|published)$/);
});

test.each(['date', 'DC.Date', 'dcterms.date', 'time'])('%s may be any date', (name) => {
  expect(readMetaName(name)).toBe('vague');
});

test.each([
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'weibo: article:update_at',
  'revised',
  'REVISION_DATE',
])('%s is of the last change', (name) => {
  expect(readMetaName(name)).toBe('changed');
});

test.each([
  'author',
  'description',
  'dcterms.valid',
  'DC.date.available',
  'DC.creator',
  'event:start_time',
  'video:release_date',
  'book:release_date',
  'article:expiration_time',
  'twitter:creator',
  'viewport',
])('%s is no date of the page', (name) => {
  expect(readMetaName(name)).toBeNull();
});
