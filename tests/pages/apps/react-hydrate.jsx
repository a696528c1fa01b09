import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Article } from './react-article.jsx';

function App() {
  useEffect(() => { globalThis.isDone = true; }, []);
  return <Article count={20} />;
}

// Late, as on a slow network: whatever marks the page has had time to do so.
setTimeout(() => hydrateRoot(document.getElementById('app'), <App />), 250);
