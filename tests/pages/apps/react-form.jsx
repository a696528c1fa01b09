import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [text, setText] = useState('');
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label>Search <input name="query" value={text} onChange={(event) => setText(event.target.value)} autoFocus /></label>
      <p>Nothing for {text || 'Xiaomi'} yet.</p>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
globalThis.isDone = true;
