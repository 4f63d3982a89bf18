import { createBrowserHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './app/styles.css';

import { App } from './app/app';
import { newQueryClient, newRouter, publicTree } from './app/router';
import { restoreLanguage } from './lib/i18n';

restoreLanguage();

const queryClient = newQueryClient();
const history = createBrowserHistory();

/** Who looks something up does not wait for the pages of those who work here. */
async function chooseRouter() {
  const router = newRouter(queryClient, publicTree(), history);
  const [, , found] = router.getMatchedRoutes(history.location.pathname);
  return found ? router : newRouter(queryClient, (await import('./app/work/work-tree')).workTree, history);
}

const root = document.getElementById('root');

if (root)
  void chooseRouter().then((router) =>
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} router={router} />
      </StrictMode>,
    ),
  );
