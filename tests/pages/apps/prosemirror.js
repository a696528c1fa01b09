import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('Xiaomi Mi Band')])]);
const view = new EditorView(document.getElementById('app'), { state: EditorState.create({ doc }) });
view.focus();
globalThis.readEditor = () => JSON.stringify(view.state.doc.toJSON());
globalThis.isDone = true;
