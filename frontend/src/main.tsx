import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { activateLanguage, startLanguage } from './app/language';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await activateLanguage(startLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
