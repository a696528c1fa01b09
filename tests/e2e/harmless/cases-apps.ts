/** Real frameworks and editors, built from npm: keyed re-renders, hydration, typing. */
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { bundleApp } from './build-apps';
import { type PageCase, pageCase } from './page-case';

const TYPED = ' Xiaomi Mi Band 2 and MIUI';

async function typeAtFocus(page: Page): Promise<void> {
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Redmi');
}

interface App extends Pick<PageCase, 'name' | 'act' | 'unsteady'> {
  file: string;
}

const APPS: readonly App[] = [
  { name: 'React list re-rendered by key', file: 'react-list.jsx' },
  { name: 'React article hydrated late', file: 'react-hydrate.jsx' },
  { name: 'React controlled field', file: 'react-form.jsx', act: typeAtFocus },
  { name: 'Preact list re-rendered by key', file: 'preact-list.jsx' },
  { name: 'Vue list with moves', file: 'vue-list.js' },
  { name: 'Svelte list with each and if', file: 'svelte-list.js' },
  { name: 'lit element with repeat and slot', file: 'lit-list.js' },
  // Its drawn cursor is measured in a rhythm of its own.
  { name: 'CodeMirror typed into', file: 'codemirror.js', act: typeAtFocus, unsteady: ['mutations'] },
  { name: 'ProseMirror typed into', file: 'prosemirror.js', act: typeAtFocus },
  { name: 'Lexical typed into', file: 'lexical.js', act: typeAtFocus },
];

/** What the server of the hydrated page sends: the very tree that the browser will render. */
async function renderArticle(): Promise<string> {
  const { Article } = await import('../../pages/apps/react-article.jsx');
  return renderToString(createElement(Article, { count: 20 }));
}

/** Builds every app; takes some seconds. */
export async function buildAppCases(): Promise<PageCase[]> {
  const cases: PageCase[] = [];
  for (const { file, ...app } of APPS) {
    const markup = file === 'react-hydrate.jsx' ? await renderArticle() : '';
    const bundle = (await bundleApp(file)).replaceAll('</script', '<\\/script');
    // From `load` on, when everything that observes the page is in place.
    const script = `addEventListener('load',()=>{${bundle}});`;
    const body = `<p>About Xiaomi and MIUI.</p><div id="app">${markup}</div><script>${script}</script>`;
    cases.push(pageCase(app.name, body, {}, { ...app, saysDone: true }));
  }
  return cases;
}
