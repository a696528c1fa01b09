import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/chart/sparkline.css';
import '@/card/facts.css';
import '@/card/views.css';
import '@/popup/popup.css';
import { takeLookUp } from '@/messages/look-up';
import { PopupApp } from '@/popup/PopupApp';
import { findTab } from '@/popup/popup-tab';
import { readSettings } from '@/settings/settings-store';

// A few milliseconds away. Until then the document's own field stands there, which has neither words nor a chosen theme.
const [settings, tab, lookUp] = await Promise.all([readSettings(), findTab(), takeLookUp()]);

/** Elements alone: beside white space and comments, taking the field over would move it, and it would lose the focus. */
function leaveElements(parent: Node): void {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === Node.ELEMENT_NODE) leaveElements(child);
    else child.remove();
  }
}

const root = document.getElementById('app');
if (root) {
  leaveElements(root);
  // The field is in the document already, and whoever is quick has typed in it.
  const typed = root.querySelector('input')?.value ?? '';
  render(<PopupApp settings={settings} tab={tab} lookUp={typed || lookUp} />, root);
}
