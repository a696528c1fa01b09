import { browser } from 'wxt/browser';

declare global {
  /** In the isolated world of the extension only. */
  var glossContext: ContentScriptContext | undefined;
}

/**
 * The life of a content script in one frame. Stands in for the class of the same name of WXT, which announces every start to the page by an
 * event with the extension's id in its name: a page could tell by it who reads Gloss, and send one to end it.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor() {
    const before = globalThis.glossContext;
    // A tab that opens while the extension is installed gets this script twice. Whoever came first may have a reader
    // resting on a word, and stays.
    if (before?.isValid) this.end();
    else {
      // An extension that is updated runs anew in open tabs; its predecessor has the same world and is ended here.
      before?.end();
      globalThis.glossContext = this;
    }
  }

  /** Aborts when the extension was updated, switched off or taken out. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the extension is still there. Nothing tells a content script, so it asks when it has something to do. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.end();
    return !this.signal.aborted;
  }

  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback);
  }

  end(): void {
    this.#controller.abort();
  }
}
