/** What is read is what is drawn: which words join, which do not, and which are left alone. */
import { it } from 'vitest';
import { inEachBrowser } from '../harness/each-browser';
import { expectMarks, openPage } from './page-walk';

/** Each with what is marked; a bar divides the pieces of text nodes. */
const CASES: readonly [name: string, body: string, marks: string][] = [
  ['inline elements join', '<p>The <b>Mi</b> <i>Band</i> 4 by Xiaomi</p>', 'Mi| |Band| 4|Xiaomi'],
  ['wbr and comments join', '<p>MI<wbr>UI and Xia<!-- x -->omi</p>', 'MI|UI|Xia|omi'],
  ['what is hidden joins', '<p>Xiao<span hidden>zzz</span>mi</p>', 'Xiao|mi'],
  ['a script joins', '<p>Mi <script>1</script>Band 4 by Xiaomi</p>', 'Mi |Band 4|Xiaomi'],
  ['bases of ruby join', '<p lang="zh"><ruby>小<rt>xiǎo</rt>米<rt>mǐ</rt></ruby>公司发布手机</p>', '小|米'],
  ['elements of own names join', '<my-el>Mi</my-el> <x-y>Band</x-y> 6 and Xiaomi', 'Mi| |Band| 6|Xiaomi'],
  [
    'display: contents joins',
    '<div><div style="display:contents">Mi </div><div style="display:contents">Band 5</div> by Xiaomi</div>',
    'Mi |Band 5|Xiaomi',
  ],
  [
    'divs made inline join',
    '<div style="display:inline">Mi </div><div style="display:inline">Band 5</div><p>Xiaomi</p>',
    'Mi |Band 5|Xiaomi',
  ],
  [
    'spans made blocks do not',
    '<span style="display:block">Xiaomi Mi</span><span style="display:block">Band of brothers</span>',
    'Xiaomi',
  ],
  ['line breaks do not', 'Xiaomi<br>Mi<br>Band<br>MIUI', 'Xiaomi|MIUI'],
  ['cells do not', '<table><tr><td>Mi</td><td>Note</td></tr><tr><td>Xiaomi</td></tr></table>', 'Xiaomi'],
  [
    'flex items do not',
    '<div style="display:flex"><span>Xiaomi</span><span>MIUI</span></div>',
    'Xiaomi|MIUI',
  ],
  ['inline blocks do not', '<p>Mi<span style="display:inline-block">Band</span> and Xiaomi</p>', 'Xiaomi'],
  ['floats do not', '<p><span style="float:left">Xiaomi Mi</span>Band</p>', 'Xiaomi'],
  ['buttons do not', '<button>Mi</button><button>Band</button><button>Xiaomi</button>', 'Xiaomi'],
  ['source line breaks are spaces', '<p>The Xiaomi\n      Mi   Band 4</p>', 'Xiaomi\n      Mi   Band 4'],
  [
    'kept line breaks are too',
    '<div style="white-space:pre-wrap">The new Xiaomi\nMi Band 4   is out</div>',
    'Xiaomi\nMi Band 4',
  ],
  [
    'code, fields and pictures are left alone',
    '<pre>Xiaomi</pre><p><code>MIUI</code> <kbd>MIUI</kbd> <img alt="Xiaomi"> Redmi</p><textarea>Xiaomi</textarea><select><option>Xiaomi</select>',
    'Redmi',
  ],
  [
    'what is edited is left alone',
    '<div contenteditable><p>Xiaomi</p></div><p role="textbox">MIUI</p><p>Redmi</p>',
    'Redmi',
  ],
  [
    'noscript, template, math are left alone',
    '<noscript>Xiaomi</noscript><template>Xiaomi</template><math><mi>Xiaomi</mi></math><p>MIUI</p>',
    'MIUI',
  ],
  [
    'what is not drawn is left alone',
    '<p style="display:none">Xiaomi</p><p hidden="until-found">Xiaomi</p><p style="content-visibility:hidden">Xiaomi</p><p>Xiaomi <span style="visibility:hidden">Redmi</span></p>',
    'Xiaomi',
  ],
  ['what is transparent is read', '<p style="opacity:0">Xiaomi</p>', 'Xiaomi'],
  [
    'closed details and dialogs are not drawn',
    '<details><summary>More MIUI</summary>Xiaomi text <p>HyperOS</p></details><dialog>Xiaomi</dialog>',
    'MIUI',
  ],
  [
    'SVG text is read, titles and definitions are not',
    '<svg width="200" height="60"><title>Xiaomi</title><defs><text>MIUI</text></defs><g><text x="10" y="30">Redmi <tspan>10</tspan></text></g></svg>',
    'Redmi |10',
  ],
  ['vertical text', '<p lang="zh" style="writing-mode:vertical-rl">小米手环7</p>', '小米手环7'],
  [
    'text from right to left',
    '<p dir="rtl" lang="ar">وصل اليوم <span dir="ltr">Mi <b>Band</b> 7</span> إلى المتجر.</p>',
    'Mi |Band| 7',
  ],
  [
    'an open shadow root joins with its slot',
    '<div><template shadowrootmode="open"><p>Xiaomi <slot></slot></p></template>Mi Band 4</div>',
    'Xiaomi |Mi Band 4',
  ],
  [
    'a closed shadow root',
    '<div><template shadowrootmode="closed"><p>Hello MIUI 12</p></template></div>',
    'MIUI 12',
  ],
  [
    'roots in roots',
    '<div><template shadowrootmode="open"><section><template shadowrootmode="closed"><p>Xiaomi</p></template></section></template></div>',
    'Xiaomi',
  ],
  [
    'text slotted into code is left alone',
    '<div><template shadowrootmode="open"><pre><slot></slot></pre></template>Xiaomi</div><p>MIUI</p>',
    'MIUI',
  ],
];

inEachBrowser('what is read', (walk) => {
  for (const [name, body, marks] of CASES) {
    it(name, async () => {
      const page = await openPage(walk, body);
      await expectMarks(page, marks.split('|'));
      await page.close();
    });
  }
});
