import { HttpResponse, http } from 'msw';

import type { Schemas } from '@/lib/api';

import { laoCai, server } from './server';

const at = (path: string) => `${window.location.origin}/api/v1${path}`;

/** A role held in a place since the year began. */
export const membership = (
  role: Schemas['Role'],
  place: Partial<Schemas['Membership']> = {},
): Schemas['Membership'] => ({
  id: `01980000-0000-7000-8000-00000000${role.length.toString().padStart(4, '0')}`,
  role,
  unitId: laoCai.id,
  unitName: laoCai.name,
  from: '2026-01-01',
  ...place,
});

export const person: Schemas['User'] = {
  id: '01980000-0000-7000-8000-0000000000aa',
  fullName: 'Giàng A Páo',
  email: 'pao@example.vn',
  language: 'vi',
  registeredAt: '2026-01-01T01:00:00Z',
  memberships: [],
};

/** From here on the server knows the visitor as somebody who holds these roles. */
export function signedInAs(...held: readonly (Schemas['Role'] | Schemas['Membership'])[]): Schemas['Session'] {
  const memberships = held.map((each) => (typeof each === 'string' ? membership(each) : each));
  const session: Schemas['Session'] = {
    user: { ...person, memberships },
    roles: [...new Set(memberships.map(({ role }) => role))],
  };
  server.use(
    http.get(at('/session'), () => HttpResponse.json(session)),
    http.get(at('/me/second-factor'), () => HttpResponse.json({ isOn: false, isRequired: false })),
    http.get(at('/me/sessions'), () => HttpResponse.json({ items: [] })),
    http.get(at('/me'), () => HttpResponse.json(session.user, { headers: { ETag: '"1"' } })),
  );
  return session;
}

/** What the page sent: the last request of a kind, for a test to look at. */
export interface Sent {
  body: unknown;
  headers: Headers;
}

/** Answers a changing request, and notes what came. */
export function receive(method: 'post' | 'put' | 'delete', path: string, respond: (request: Request) => Response) {
  const sent: Sent[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.clone().text();
      sent.push({ body: text ? JSON.parse(text) : undefined, headers: request.headers });
      return respond(request);
    }),
  );
  return sent;
}
