import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/chart/chart.css';
import '@/fact-page/styles/page.css';
import '@/fact-page/styles/parts.css';
import '@/fact-page/styles/table.css';
import { FactPageApp } from '@/fact-page/FactPageApp';

const root = document.getElementById('app');
if (root) render(<FactPageApp />, root);
