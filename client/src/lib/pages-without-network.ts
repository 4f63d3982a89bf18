/**
 * Lets the pages themselves open without a network: a service worker keeps them (`public/sw.js`). It keeps no answer of
 * the API; what is read without a network was put by on this device by `copies.ts`.
 */
export async function pagesWithoutNetwork() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return; // in development pages change all the time
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
}
