/** @jsxImportSource preact */
import { render } from 'preact';
import { rowsAt, runTicks } from './ticks.js';

const root = document.getElementById('app');
const App = ({ tick }) => <ol>{rowsAt(tick).map((row) => <li key={row.key}><span>{row.text}</span></li>)}</ol>;
runTicks(30, (tick) => render(<App tick={tick} />, root));
