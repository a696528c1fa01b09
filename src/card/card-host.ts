import { type ComponentChild, render } from 'preact';
import sparklineCss from '@/chart/sparkline.css?inline';
import baseCss from '@/ui/base.css?inline';
import tokensCss from '@/ui/tokens.css?inline';
import cardCss from './card.css?inline';
import factsCss from './facts.css?inline';
import hostCss from './host.css?inline';
import sheetCss from './sheet.css?inline';
import viewsCss from './views.css?inline';

/** Unknown to every page and to every other extension, as far as a name can be. */
const HOST_NAME = 'gloss-card';

export interface CardHost {
  /** In the page. Page scripts see it, but not into it. */
  readonly element: HTMLElement;
  /** The one element inside, of class `gloss`. */
  readonly surface: HTMLElement;
  /** The closed root. */
  readonly root: ShadowRoot;
  /** Whether it still stands on top of the page: the page may have opened a dialog since, or emptied itself. */
  readonly isInPlace: boolean;
  render(children: ComponentChild): void;
  /** Takes everything out of the page again. */
  destroy(): void;
}

/**
 * Puts the card's element into the page: over everything, at the end of `<html>`, or of the modal dialog or
 * full-screen element that the mention stands in, as everything outside of those is inert or out of sight.
 */
export function createHost(mention: Element): CardHost {
  const page = mention.ownerDocument;
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  // A sheet made by script needs no permission of the page's `style-src`.
  root.adoptedStyleSheets = [styleSheet()];
  const surface = page.createElement('div');
  surface.className = 'gloss';
  root.append(surface);
  keepEventsInside(surface);
  findTopElement(mention).append(element);
  // Out of every transform, filter and overflow of the page. Not all documents have popovers (SVG, XML).
  element.setAttribute('popover', 'manual');
  element.showPopover?.();
  undoZoom(element, root);
  return {
    element,
    surface,
    root,
    get isInPlace() {
      return element.parentElement === findTopElement(mention);
    },
    render: (children) => render(children, surface),
    destroy() {
      render(null, surface);
      element.remove();
    },
  };
}

let sheet: CSSStyleSheet | undefined;

function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(
      [hostCss, tokensCss, baseCss, sparklineCss, cardCss, factsCss, viewsCss, sheetCss].join('\n'),
    );
  }
  return sheet;
}

/** What reaches the page's own listeners ("click outside", shortcuts) as if the reader had turned to the page. */
const KEPT_EVENTS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'touchmove'],
  ...['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'submit', 'focusin', 'focusout'],
];

function keepEventsInside(surface: HTMLElement): void {
  for (const type of KEPT_EVENTS) {
    surface.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** The innermost modal dialog or full-screen element around the mention, through shadow roots; else `<html>`. */
function findTopElement(mention: Element): Element {
  for (let at: Element | null = mention; at; at = hostOf(at)) {
    const top = at.closest('dialog:modal, :fullscreen');
    if (top) return top;
  }
  return mention.ownerDocument.documentElement;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** CSS `zoom` of the page's elements is the only thing that still reaches through the reset. */
function undoZoom(element: HTMLElement & { currentCSSZoom?: number }, root: ShadowRoot): void {
  const zoom = element.currentCSSZoom ?? 1;
  if (zoom === 1) return;
  const correction = new CSSStyleSheet();
  correction.replaceSync(`:host { zoom: ${1 / zoom} !important }`);
  root.adoptedStyleSheets.push(correction);
}
