// What integrators do, from the first page to a copy that stays in step.
import { keepsThePromise } from './answers.mjs';
import { must } from './report.mjs';

export async function journeys(document, { anybody, system }, options, report) {
  const ask = asker(document);

  await report.check('A product is found, its certificate read and verified', () => verifies(ask, anybody));
  await report.check('An answer that is held is not sent again', () => asksOnlyForNews(document, anybody));
  await report.check('Export and change feed tell of the same products', () => copiesTheRegister(ask, anybody));
  await report.check('A copy restored from the feed equals the list', () => restores(ask, anybody));
  if (system) await report.check('A system is let in by its secret and by no other', () => letsIn(ask, anybody, system, options));
}

async function verifies(ask, anybody) {
  const { items } = await ask(anybody, 'ListCertifiedProducts', { query: { limit: 50, status: 'any' } });
  const item = items.find((one) => one.certificate);
  if (!item) return;

  const product = await ask(anybody, 'GetCertifiedProduct', { path: { id: item.id } });
  must(product.name === item.name, `The list says ${item.name}, the product ${product.name}.`);
  const { number } = item.certificate;
  const certificate = await ask(anybody, 'GetCertificate', { path: { number } });
  must(certificate.product.id === item.id, `${number} is not that of ${item.id}.`);
  const { items: verified } = await ask(anybody, 'VerifyCertificates', { body: { certificates: [number, 'KHONG-CO-1'] } });
  must(verified.length === 2, `Two were asked for, ${verified.length} answered.`);
  must(verified[0].asked === number && verified[0].certificate?.status === certificate.status, 'Both ways must tell the same status.');
}

async function asksOnlyForNews(document, anybody) {
  const operation = document.operation('ListCertifiedProducts');
  const first = await anybody.send('GET', operation.path);
  const tag = first.headers.get('etag');
  await keepsThePromise(document, operation, first);
  must(tag, 'The list has no ETag.');

  const second = await anybody.send('GET', operation.path, { headers: { 'if-none-match': tag } });
  await keepsThePromise(document, operation, second);
  must(second.status === 304, `With the ETag it answered ${second.status}.`);
}

async function copiesTheRegister(ask, anybody) {
  const answer = await anybody.send('GET', '/api/v1/certified-products/export?format=ndjson&status=any');
  must(answer.ok, `The export answers ${answer.status}.`);
  const exported = (await answer.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line).id).filter(Boolean);
  const followed = await follow(ask, anybody);

  const missing = exported.filter((id) => !followed.has(id));
  must(missing.length === 0, `The feed does not tell of ${missing.slice(0, 3)}.`);
}

async function restores(ask, anybody) {
  const followed = await follow(ask, anybody);
  const listed = new Set();
  for (let cursor; cursor !== null; ) {
    const page = await ask(anybody, 'ListCertifiedProducts', { query: { limit: 200, status: 'any', ...(cursor && { cursor }) } });
    for (const item of page.items) listed.add(item.id);
    cursor = page.nextCursor;
  }

  const missing = [...listed].filter((id) => !followed.has(id));
  must(missing.length === 0, `The copy lacks ${missing.slice(0, 3)}.`);
}

/** Reads the feed to its end; of each product the highest version counts. */
async function follow(ask, anybody) {
  const copy = new Map();
  for (let cursor; ; ) {
    const page = await ask(anybody, 'ListChanges', { query: { limit: 200, ...(cursor && { cursor }) } });
    for (const change of page.items) {
      if ((copy.get(change.productId)?.version ?? 0) < change.version) copy.set(change.productId, change);
    }
    cursor = page.nextCursor;
    if (!page.hasMore) return new Map([...copy].filter(([, change]) => change.product));
  }
}

async function letsIn(ask, anybody, system, options) {
  const server = await ask(anybody, 'GetTokenServer', {});
  must(server.grant_types_supported.includes('client_credentials'), 'Client credentials are not among the ways in.');
  const { items } = await ask(system, 'ListCertifiedProducts', { query: { limit: 1 } });
  must(Array.isArray(items), 'A system reads no less than anybody.');

  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: options['client-id'], client_secret: 'another' });
  const refused = await fetch(new URL('/oauth/token', system.host), { method: 'POST', body });
  must(refused.status === 401 || refused.status === 400, `A wrong secret is answered by ${refused.status}.`);
}

/** Calls an operation by its id; the answer must be a good one that fits the document. */
function asker(document) {
  return async (caller, id, { path = {}, query = {}, body }) => {
    const operation = document.operation(id);
    const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name]));
    const init = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await caller.send(operation.method.toUpperCase(), `${filled}?${new URLSearchParams(query)}`, init);
    must(answer.ok, `${id} answered ${answer.status}: ${answer.ok ? '' : await answer.clone().text()}`);
    return keepsThePromise(document, operation, answer);
  };
}
