// Lets this one page open without a network. It looks after its own folder only.
const PAGE = './';
const FILES = 'ocop-verify-offline';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;

  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/verify-offline/assets/')) event.respondWith(asset(request));
});

/** The page and everything that it may load: the list is written by the build. */
async function keep() {
  const cache = await caches.open(FILES);
  const list = await (await fetch('./files.json', { cache: 'no-store' })).json();
  const files = Object.values(list).flatMap(({ file, css = [] }) => [file, ...css]);
  await cache.addAll([PAGE, ...new Set(files.filter((file) => file.startsWith('assets/')))]);
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep().catch(() => undefined));
    return response;
  } catch {
    return (await caches.match(PAGE)) ?? Response.error();
  }
}

const asset = async (request) => (await caches.match(request)) ?? fetch(request);
