import { expect, test } from 'vitest';

import { invitationLink } from './users.api';

test('the secret of an invitation stands where browsers do not send it', () => {
  const link = new URL(invitationLink('https://ocop.example', 'user-1', 'secret'));

  expect(link.pathname).toBe('/loi-moi/user-1');
  expect(link.hash).toBe('#secret');
});
