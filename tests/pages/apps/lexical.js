import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { registerPlainText } from '@lexical/plain-text';

const root = document.createElement('div');
root.contentEditable = 'true';
document.getElementById('app').append(root);
const editor = createEditor({ onError: (error) => { throw error; } });
editor.setRootElement(root);
registerPlainText(editor);
editor.update(() => {
  const paragraph = $createParagraphNode().append($createTextNode('Xiaomi Mi Band'));
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd();
}, { discrete: true });
root.focus();
globalThis.readEditor = () => editor.getEditorState().read(() => $getRoot().getTextContent());
globalThis.isDone = true;
