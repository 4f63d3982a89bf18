import { createBrowserHistory } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';

import './app/styles.css';

import { App } from './app/app';
import { firstAnswers } from './app/first-answers';
import { newQueryClient, newRouter, publicTree } from './app/router';
import { restoreLanguage } from './lib/i18n';

restoreLanguage();

const queryClient = newQueryClient();
const history = createBrowserHistory();

const fetchLetters = () => import('./app/fonts.css');

/** Who looks something up does not wait for the pages of those who work here. */
async function chooseRouter() {
  const router = newRouter(queryClient, publicTree(), history);
  const [, , found] = router.getMatchedRoutes(history.location.pathname);
  if (found) return router;

  void fetchLetters(); // those who work here come back: their browser has them
  return newRouter(queryClient, (await import('./app/work/work-tree')).workTree, history);
}

const root = document.getElementById('root');

if (root)
  void chooseRouter().then(async (router) => {
    await firstAnswers(router, queryClient);
    // As a transition, drawing makes way every few milliseconds for whoever taps or types meanwhile.
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App queryClient={queryClient} router={router} />
        </StrictMode>,
      ),
    );
  });

// The letters of this site come when the page stands: until then the device's own, of the same width, do.
const inPeace = window.requestIdleCallback ?? window.setTimeout;
window.addEventListener('load', () => inPeace(() => void fetchLetters()));
