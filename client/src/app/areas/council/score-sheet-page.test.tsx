import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';

import { topicOf } from '@/features/assessment/sheets/sheets.api';
import type { Schemas } from '@/lib/api';
import { outboxOf } from '@/lib/use-outbox';
import { criteriaSet, evaluation } from '@/testing/criteria';
import { openPage } from '@/testing/open-page';
import { answer, problem } from '@/testing/server';
import { person, receive, signedInAs } from '@/testing/signed-in';

afterEach(() => outboxOf(person.id).discard(topicOf('s1')));

const sheet = (more: Partial<Schemas['ScoreSheet']> = {}): Schemas['ScoreSheet'] => ({
  id: 's1',
  sessionId: 'session-1',
  dossierId: 'dossier-1',
  scorerId: person.id,
  pass: 1,
  criteriaSetId: 'set-1',
  choices: [],
  total: 0,
  version: 1,
  ...more,
});

const ANSWER = { criterion: '1.1', option: 1 };

const session = {
  id: 'session-1',
  heldOn: '2026-11-22',
  table: [{ dossierId: 'dossier-1', productName: 'Chè Thử', producerName: 'HTX Thử', criteriaSetCode: 'QD26-01' }],
};

const at = (version: number, body: Schemas['ScoreSheet']) =>
  HttpResponse.json(body, { headers: { ETag: `"${version}"` } });

function onTheTable(read: () => Response = () => at(1, sheet())) {
  signedInAs('council_member');
  answer('/score-sheets/s1', read);
  answer('/sessions/session-1', () => HttpResponse.json(session, { headers: { ETag: '"9"' } }));
  answer('/criteria-sets/QD26-01', () => HttpResponse.json(criteriaSet));
  answer('/dossiers/dossier-1/evidence', () => HttpResponse.json({ papers: [] }));
  receive('post', '/criteria-sets/QD26-01/evaluations', () => HttpResponse.json(evaluation({ star: 4 })));
}

const option = (criterion: string, index: number) =>
  within(screen.getByRole('group', { name: new RegExp(criterion.replace('.', '\\.')) })).getByRole('radio', {
    name: new RegExp(`Mức ${index}`),
  });

test('an answer is sent as it is tapped, each in the version that the one before made', async () => {
  onTheTable();
  const put = receive('put', '/score-sheets/s1/choices', () => at(put.length + 1, sheet()));
  const { user } = await openPage('/phieu-cham/s1');

  await screen.findByRole('tab', { name: /Phần A/ });
  await user.click(option('1.1', 2));
  await waitFor(() => expect(put).toHaveLength(1));
  await user.click(option('1.2', 0));
  await waitFor(() => expect(put).toHaveLength(2));

  expect(put[0]?.headers.get('If-Match')).toBe('"1"');
  expect(put[1]?.headers.get('If-Match')).toBe('"2"');
  expect(put[1]?.body).toEqual({
    choices: [
      { criterion: '1.1', option: 2 },
      { criterion: '1.2', option: 0 },
    ],
  });
  expect(await screen.findByRole('img', { name: '4 sao' })).toBeInTheDocument();
});

test('without a network answers stay here, outlive a reload, and go out later', async () => {
  let isAway = true;
  const kept = () =>
    isAway || put.length === 0 ? at(1, sheet()) : at(2, sheet({ choices: [{ ...ANSWER, points: 1 }] }));
  onTheTable(() => kept());
  const put = receive('put', '/score-sheets/s1/choices', () => (isAway ? HttpResponse.error() : kept()));
  const first = await openPage('/phieu-cham/s1');
  await screen.findByRole('tab', { name: /Phần A/ });
  await first.user.click(option(ANSWER.criterion, ANSWER.option));
  expect(await screen.findByText('Mất mạng – đã giữ trên máy này')).toBeInTheDocument();
  first.close();
  put.length = 0;

  isAway = false;
  await openPage('/phieu-cham/s1');

  await waitFor(() => expect(put.at(-1)?.body).toEqual({ choices: [ANSWER] }));
  await waitFor(() => expect(option(ANSWER.criterion, ANSWER.option)).toBeChecked());
});

test('an answer that meets a newer version is laid beside it, and the choice is sent', async () => {
  let theirs = false;
  onTheTable(() => (theirs ? at(7, sheet({ choices: [{ criterion: '1.1', option: 0, points: 0 }] })) : at(1, sheet())));
  const put = receive('put', '/score-sheets/s1/choices', () =>
    put.length > 1 ? at(8, sheet()) : problem(412, 'changed-meanwhile', 'Đã có người sửa.'),
  );
  const { user } = await openPage('/phieu-cham/s1');
  await screen.findByRole('tab', { name: /Phần A/ });
  theirs = true;

  await user.click(option('1.1', 2));
  const alert = within(
    (await screen.findByText('Có người đã sửa trong lúc bạn đang nhập')).closest('section') as HTMLElement,
  );
  expect(alert.getByLabelText(/Của tôi.*Mức 2/)).toBeChecked();
  expect(alert.getByLabelText(/Đang có trên hệ thống.*Mức 0/)).toBeInTheDocument();
  await user.click(alert.getByRole('button', { name: 'Giữ các mục đã chọn' }));

  await waitFor(() => expect(put).toHaveLength(2));
  expect(put[1]?.headers.get('If-Match')).toBe('"7"');
  expect(put[1]?.body).toEqual({ choices: [{ criterion: '1.1', option: 2 }] });
});

test('a refusal is told in the server’s words and takes nothing away', async () => {
  onTheTable();
  receive('put', '/score-sheets/s1/choices', () => problem(409, 'session.closed', 'Phiên họp đã kết thúc.'));
  const { user } = await openPage('/phieu-cham/s1');
  await screen.findByRole('tab', { name: /Phần A/ });

  await user.click(option('1.1', 1));

  expect(await screen.findByText('Phiên họp đã kết thúc.')).toBeInTheDocument();
  expect(option('1.1', 1)).toBeChecked();
});

test('handing in says what it leads to, then shows the sheet to be printed', async () => {
  let isIn = false;
  onTheTable(() => at(1, sheet(isIn ? { submittedAt: '2026-11-22T01:00:00Z', total: 3 } : {})));
  const posted = receive('post', '/score-sheets/s1/submission', () => {
    isIn = true;
    return at(2, sheet());
  });
  const { user } = await openPage('/phieu-cham/s1');

  await user.click(await screen.findByRole('button', { name: 'Nộp phiếu' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nộp phiếu chấm' }));
  expect(dialog.getByText(/4 tiêu chí chưa chấm được tính 0 điểm: 1.1, 1.2, 4.1, 6.1/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Nộp phiếu' }));

  expect(await screen.findByText('Đã nộp lúc 08:00 22/11/2026: 3/100 điểm')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Phiếu để in (PDF)' })).toHaveAttribute(
    'href',
    '/api/v1/score-sheets/s1/document?format=pdf',
  );
  expect(posted[0]?.headers.get('If-Match')).toBe('"1"');
});
