import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

import type { Schemas } from '@/lib/api';

const at = (path: string) => `${window.location.origin}/api/v1${path}`;

const lonely = <T>(item: T) => ({ items: [item], nextCursor: null });

export const laoCai: Schemas['RegisterUnit'] = { id: '01980000-0000-7000-8000-000000000015', name: 'Lào Cai' };

export const fishSauce: Schemas['CertifiedProductItem'] = {
  id: '01980000-0000-7000-8000-000000000001',
  name: 'Nước mắm Cửa Lò',
  star: 4,
  status: 'valid',
  producer: { name: 'HTX Cửa Lò', kind: 'cooperative' },
  place: { province: laoCai },
  certificate: { number: '15-2026-418-07', issuedOn: '2026-08-05', expiresOn: '2029-08-05' },
  expiresOn: '2029-08-05',
};

export const certificate: Schemas['Certificate'] = {
  number: '15-2026-418-07',
  status: 'valid',
  asOf: '2026-11-21',
  star: 4,
  product: { id: fishSauce.id, name: fishSauce.name },
  producer: { name: 'HTX Cửa Lò' },
  place: { province: laoCai },
  issuedOn: '2026-08-05',
  expiresOn: '2029-08-05',
  decision: { number: '418/QĐ-UBND', decidedOn: '2026-08-05', issuingBody: 'Chủ tịch UBND tỉnh Lào Cai' },
};

const unstated: Schemas['CertificateScope'] = {
  number: certificate.number,
  asOf: certificate.asOf,
  isPrintedHere: true,
  items: [],
  version: 0,
};

export const problem = (status: number, code: string, detail: string, errors?: Schemas['ProblemError'][]) =>
  HttpResponse.json(
    { type: `/problems/${code}`, title: detail, status, detail, code, errors, traceId: 'trace-4bf92f' },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

/** Answers a path of the API; what a test does not say is answered by a register of one product. */
export const answer = (path: string, respond: (request: Request) => Response) =>
  server.use(http.get(at(path), ({ request }) => respond(request)));

export const server = setupServer(
  http.get(at('/session'), () => HttpResponse.json({ roles: [] })),
  http.get(at('/antiforgery-token'), () => HttpResponse.json({ headerName: 'X-CSRF-TOKEN', token: 'token-1' })),
  http.get(at('/notices'), () => HttpResponse.json({ items: [], nextCursor: null, total: 0 })),
  http.get(at('/administrative-units'), () => HttpResponse.json(lonely({ ...laoCai, code: '15' }))),
  http.get(at('/certified-products'), () => HttpResponse.json({ ...lonely(fishSauce), total: 1 })),
  http.get(at('/certified-products/:id'), () => HttpResponse.json({ ...fishSauce, recognitions: [] })),
  http.get(at('/certified-products/:id/timeline'), () =>
    HttpResponse.json({ productId: fishSauce.id, asOf: certificate.asOf, items: [] }),
  ),
  http.get(at('/certificates/:number'), () => HttpResponse.json(certificate)),
  http.get(at('/certificates/:number/scope'), () => HttpResponse.json(unstated)),
  http.get(`${window.location.origin}/geo/provinces.topo.json`, () => new HttpResponse(null, { status: 204 })),
);
