// Lets the signed-in pages open without a network. It is registered by those who score away from one, never by visitors.
// Pages and their files come from the network while there is one; answers of the API are never kept here, except files
// that a person took along (`src/lib/store.ts` deletes them when that person signs out).
const PAGES = 'ocop-pages';
const PAPERS = 'ocop-papers';
const PAGE = '/index.html';
const LIST = '/files.json';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepPages());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;

  // A paper first: the frame that shows it navigates too.
  if (/^\/api\/v1\/evidence\/[^/]+\/versions\/\d+\/content$/.test(pathname)) event.respondWith(paper(request));
  else if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

/** Everything that a page at work may load: the list is written by the build. */
async function keepPages() {
  const cache = await caches.open(PAGES);
  const list = await (await fetch(LIST, { cache: 'no-store' })).json();
  const files = Object.values(list)
    .flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])
    .map((file) => `/${file}`);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));

  await cache.addAll([PAGE, ...new Set(files.filter((file) => file.startsWith('/assets/') && !kept.has(file)))]);
  for (const file of kept) if (file !== PAGE && !files.includes(file)) await cache.delete(file);
}

async function page(event) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepPages().catch(() => undefined)); // a newer version brings newer files
    return response;
  } catch {
    return (await caches.match(PAGE)) ?? Response.error();
  }
}

const asset = async (request) => (await caches.match(request)) ?? fetch(request);

async function paper(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { cacheName: PAPERS, ignoreSearch: true })) ?? Response.error();
  }
}
