import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { rowsAt, runTicks } from './ticks.js';

function App() {
  const [tick, setTick] = useState(0);
  useEffect(() => runTicks(30, setTick), []);
  return (
    <ul>
      {rowsAt(tick).map((row) => (
        <li key={row.key}>{row.text} {tick % 2 ? <b>with Xiaomi</b> : 'without'}</li>
      ))}
    </ul>
  );
}

createRoot(document.getElementById('app')).render(<App />);
