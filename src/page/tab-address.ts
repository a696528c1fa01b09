/**
 * The address of the tab, of which site rules speak, as far as a frame can know it: whole under the same origin, else its
 * origin, else that of the frame itself. A frame without an origin goes by the page that it was written by.
 */
export function tabAddress(): string {
  try {
    return window.top?.location.href ?? location.href;
  } catch {
    const { ancestorOrigins, href } = location;
    const top = ancestorOrigins?.[ancestorOrigins.length - 1];
    return top && top !== 'null' ? top : href.startsWith('http') ? href : document.referrer;
  }
}
