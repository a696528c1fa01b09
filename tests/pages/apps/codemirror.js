import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({ doc: 'Xiaomi Mi Band\n', extensions: [basicSetup], parent: document.getElementById('app') });
view.focus();
globalThis.readEditor = () => view.state.doc.toString();
globalThis.isDone = true;
