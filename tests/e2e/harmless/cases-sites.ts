/** Pages in the styles of real sites: plain markup, as servers send it. */
import { type PageCase, pageCase, script, style } from './page-case';

const P = '<p>Xiaomi sold the Mi Band, said Hugo Barra; MIUI 12 came later, and the Mi Note 10 with it.</p>';
const paragraphs = (count: number): string => P.repeat(count);

export const SITE_CASES: readonly PageCase[] = [
  pageCase(
    'news article with figure and pull quote',
    `<article><h1>Xiaomi opens a shop</h1><figure><svg width="80" height="40"></svg><figcaption>Photo: Xiaomi</figcaption></figure>${paragraphs(3)}<blockquote><p>“MIUI first”, said Lei Jun.</p></blockquote></article>`,
  ),
  pageCase(
    'front page of teasers in a grid',
    `<main>${'<section><h2><a href="#x">Mi Band 4 in review</a></h2><p>By Xiaomi watchers</p></section>'.repeat(12)}</main>`,
    { head: style('main{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}') },
  ),
  pageCase('long read in columns', paragraphs(20), { head: style('body{columns:3;column-gap:24px}') }),
  pageCase(
    'live ticker of dated lines',
    `<ol reversed>${'<li><time datetime="2015-02-13T10:00">10:00</time> Xiaomi: 100 million on MIUI.</li>'.repeat(15)}</ol>`,
  ),
  pageCase(
    'encyclopedia with infobox, footnotes and ruby',
    `<table><caption>Xiaomi</caption><tr><th>Founder<td>Lei Jun<tr><th>Software<td>MIUI, HyperOS</table><p>Xiaomi<sup><a href="#n">[1]</a></sup> (<ruby>小米<rt>xiǎomǐ</rt></ruby>) makes the <i>Mi</i> <i>Band</i>.</p><ol><li id="n">On Xiaomi</ol>`,
  ),
  pageCase(
    'shop listing with prices and filters',
    `<form><label><input type="checkbox" name="brand" value="xiaomi" checked> Xiaomi</label><select name="sort"><option>Mi Band 4<option selected>Price</select></form>${'<article><h3>Xiaomi Mi Band 4</h3><p>€29,99</p><button type="button">Add Mi Band</button></article>'.repeat(8)}`,
  ),
  pageCase(
    'forum thread with quotes and signatures',
    `<div class="post"><blockquote>Is MIUI any good?</blockquote><p>My Redmi Note 8 runs MIUI 12.</p><hr><small>Sent from my Mi Note 10</small></div>`.repeat(
      8,
    ),
  ),
  pageCase(
    'mailing list archive, preformatted',
    `<pre>On Friday Xiaomi wrote:\n&gt; MIUI has 100 million users\nIndeed.</pre>${P}`,
  ),
  pageCase(
    'question and answers with code',
    `<h1>How do I unlock a Xiaomi phone?</h1><p>Run <code>adb shell pm list packages com.miui</code> on your Xiaomi.</p><pre><code>fastboot flashing unlock # Xiaomi</code></pre>`,
  ),
  pageCase(
    'review with ratings table',
    `<table><thead><tr><th>Device<th>Score<tbody>${'<tr><td>Mi Band 4<td>8.1<tr><td>Mi Band 5<td>8.4'.repeat(4)}</table>`,
  ),
  pageCase(
    'video page with hidden transcript',
    `<details><summary>Transcript with Xiaomi</summary>${P}</details><div hidden>${P}</div><video controls width="200"></video>`,
  ),
  pageCase(
    'press release with contact block',
    `<address>Xiaomi Corporation, press@xiaomi.example</address>${paragraphs(2)}<footer><small>© Xiaomi Inc.</small></footer>`,
  ),
  pageCase(
    'newsletter in nested tables',
    `<table role="presentation"><tr><td><table><tr><td bgcolor="#eee"><font size="4">Xiaomi</font><td>Mi Band 6</table></table>`.repeat(
      5,
    ),
  ),
  pageCase(
    'German magazine with soft hyphens',
    '<p>Xiao&shy;mi verkauft das Mi&nbsp;Band; MIUI-Nutzer lesen mit.</p>'.repeat(6),
    { lang: 'de' },
  ),
  pageCase('Chinese portal', '<p>小米发布了小米手环4和MIUI 12，雷军说小米Note还会回来。</p>'.repeat(8), {
    lang: 'zh-Hans',
  }),
  pageCase('Japanese vertical page', '<p>シャオミのMi Band 4と小米手環を試した。</p>'.repeat(6), {
    lang: 'ja',
    head: style('body{writing-mode:vertical-rl}'),
  }),
  pageCase('Arabic page, right to left', '<p>أعلنت شاومي عن Mi Band 5 اليوم.</p>'.repeat(8), {
    lang: 'ar',
    body: 'dir="rtl"',
  }),
  pageCase('Hindi page', '<p>शाओमी ने Mi Band 5 पेश किया।</p>'.repeat(6), { lang: 'hi' }),
  pageCase('dark page with coloured headings', `<h1 style="color:#ff6900">Xiaomi</h1>${paragraphs(2)}`, {
    head: style('body{background:#111;color:#eee}'),
  }),
  pageCase('print style sheet and page breaks', paragraphs(10), {
    head: style('@media print{p{break-before:page}}'),
  }),
  pageCase(
    'map with links over areas',
    `<p>Stores of Xiaomi</p><svg width="200" height="80"><a href="#x"><rect width="40" height="40"/><text x="5" y="60">Xiaomi</text></a></svg>`,
  ),
  pageCase(
    'definition list and abbreviations',
    '<dl><dt><dfn>MIUI</dfn><dd>Software by <abbr title="Xiaomi Inc.">Xiaomi</abbr><dt>Mi Band<dd>A band</dl>',
  ),
  pageCase('counters, generated content and first letters', paragraphs(3), {
    head: style(
      'body{counter-reset:p}p::before{counter-increment:p;content:counter(p) ". "}p::first-letter{font-size:2em}',
    ),
  }),
  pageCase(
    'page with its own highlights',
    `${paragraphs(3)}${script('const r=new Range();r.selectNodeContents(document.querySelector("p"));CSS.highlights?.set("own",new Highlight(r));')}`,
    { head: style('::highlight(own){background:yellow}') },
  ),
];
