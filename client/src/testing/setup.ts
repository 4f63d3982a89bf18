import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';

import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { dropCsrfToken } from '@/lib/csrf';
import { wipe } from '@/lib/store';

import { server } from './server';
import { person } from './signed-in';

window.scrollTo = () => undefined; // jsdom has no layout to scroll

// jsdom knows the element of a modal window, but not how to show it
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

afterEach(async () => {
  cleanup();
  server.resetHandlers();
  dropCsrfToken();
  await wipe(person.id);
  localStorage.clear();
  document.documentElement.lang = 'vi';
});

afterAll(() => server.close());
