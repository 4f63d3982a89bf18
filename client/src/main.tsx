import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './app/styles.css';

import { App } from './app/app';
import { newQueryClient, newRouter } from './app/router';
import { restoreLanguage } from './lib/i18n';

restoreLanguage();

const queryClient = newQueryClient();
const router = newRouter(queryClient);
const root = document.getElementById('root');

if (root)
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} />
    </StrictMode>,
  );
