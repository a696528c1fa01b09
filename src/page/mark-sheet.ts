import css from './marks.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Lets marks be seen in a shadow root until the signal aborts. Chromium paints the document's rules there, Firefox does not. */
export function adoptMarkSheet(root: ShadowRoot, signal: AbortSignal): void {
  if (!import.meta.env.FIREFOX) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const own = sheet;
  if (root.adoptedStyleSheets.includes(own)) return;
  root.adoptedStyleSheets.push(own);
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== own);
  });
}
