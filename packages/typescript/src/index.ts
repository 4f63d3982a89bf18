/**
 * The OCOP API, typed by its own document:
 *
 *   const api = createOcop('https://ocop.example.vn');
 *   const { data } = await api.GET('/api/v1/certificates/{number}', { params: { path: { number } } });
 *   for await (const product of pages((query) => api.GET('/api/v1/certified-products', { params: { query } }))) …
 */
export { createOcop, type Ocop, type OcopOptions, type Schemas } from './client.js';
export { follow, type Change, type Followed } from './changes.js';
export { pages, type Page } from './pages.js';
export { answerOf, OcopProblem } from './problems.js';
export { idempotent, ifMatch, ifNoneMatch, versionOf } from './headers.js';
export { systemTokens, type SystemCredentials } from './tokens.js';
