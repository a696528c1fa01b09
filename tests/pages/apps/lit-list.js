import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { rowsAt, runTicks } from './ticks.js';

class RowList extends LitElement {
  static properties = { tick: { type: Number } };

  render() {
    return html`<ul>${repeat(rowsAt(this.tick ?? 0), (row) => row.key, (row) => html`<li>${row.text} <slot></slot></li>`)}</ul>`;
  }
}

customElements.define('row-list', RowList);
const list = document.createElement('row-list');
list.append('from Xiaomi');
document.getElementById('app').append(list);
runTicks(30, (tick) => { list.tick = tick; });
