import { render } from 'preact';
import '@/ui/tokens.css';
import '@/ui/base.css';
import '@/options/options.css';
import { OptionsApp } from '@/options/OptionsApp';

const root = document.getElementById('app');
if (root) render(<OptionsApp />, root);
