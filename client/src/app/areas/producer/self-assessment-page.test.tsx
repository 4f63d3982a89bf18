import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { criteriaSet, evaluation } from '@/testing/criteria';
import { openPage } from '@/testing/open-page';
import { answer, problem, server } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

/** One for each test: what has been sent of a dossier is remembered as long as the page lives. */
const [SAVED, ELSEWHERE, TWICE, OFFLINE] = ['d1', 'd2', 'd3', 'd4'].map(
  (end) => `01980000-0000-7000-8000-0000000000${end}`,
);
const dossier = { kind: 'first', state: 'draft', productName: 'Rau cải mèo', criteriaSet: 'QD26-01' };

const answers = (version: string, choices: object[]) =>
  HttpResponse.json({ criteriaSet: 'QD26-01', total: 0, choices }, { headers: { ETag: version } });

async function open(id: string | undefined) {
  signedInAs('producer');
  answer(`/dossiers/${id}`, () => HttpResponse.json({ ...dossier, id }, { headers: { ETag: '"1"' } }));
  answer(`/dossiers/${id}/evidence`, () => HttpResponse.json({ papers: [] }, { headers: { ETag: '"1"' } }));
  answer('/criteria-sets/QD26-01', () => HttpResponse.json(criteriaSet));
  receive('post', '/criteria-sets/QD26-01/evaluations', () => HttpResponse.json(evaluation()));
  const { user } = await openPage(`/ho-so-cua-toi/${id}/tu-danh-gia`);
  const first = await screen.findByRole('group', { name: /1\.1/ });
  return { user, best: within(first).getByRole('radio', { name: /Mức 2/ }) };
}

test('a tap is saved by itself, naming the version it builds on', async () => {
  answer(`/dossiers/${SAVED}/self-assessment`, () => answers('"1"', []));
  const sent = receive('put', `/dossiers/${SAVED}/self-assessment`, () =>
    answers('"2"', [{ criterion: '1.1', option: 2, points: 3 }]),
  );
  const { user, best } = await open(SAVED);

  await user.click(best);

  expect(await screen.findByText(/Đã lưu lúc/)).toBeInTheDocument();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toEqual({ choices: [{ criterion: '1.1', option: 2 }] });
  expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
});

test('a change elsewhere in the dossier is taken in without a word', async () => {
  let version = '"1"';
  answer(`/dossiers/${ELSEWHERE}/self-assessment`, () => answers(version, []));
  const sent = receive('put', `/dossiers/${ELSEWHERE}/self-assessment`, (request) =>
    request.headers.get('If-Match') === '"7"'
      ? answers('"8"', [{ criterion: '1.1', option: 2, points: 3 }])
      : problem(412, 'changed-meanwhile', 'Đã có người sửa.'),
  );
  const { user, best } = await open(ELSEWHERE);
  version = '"7"'; // a paper was added on another device

  await user.click(best);

  expect(await screen.findByText(/Đã lưu lúc/)).toBeInTheDocument();
  expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"7"']);
});

test('an answer given on another device is shown beside mine, and one of the two is kept', async () => {
  let stored: object[] = [];
  let version = '"1"';
  answer(`/dossiers/${TWICE}/self-assessment`, () => answers(version, stored));
  const sent = receive('put', `/dossiers/${TWICE}/self-assessment`, (request) =>
    request.headers.get('If-Match') === '"7"' ? answers('"8"', stored) : problem(412, 'changed-meanwhile', 'Đã sửa.'),
  );
  const { user, best } = await open(TWICE);
  stored = [{ criterion: '1.1', option: 1, points: 1 }];
  version = '"7"';

  await user.click(best);
  const conflict = await screen.findByRole('group', { name: /1\.1\. Tiêu chí số 1\.1/ });
  await user.click(within(conflict).getByRole('radio', { name: /Đang có trên hệ thống/ }));
  await user.click(screen.getByRole('button', { name: 'Giữ các mục đã chọn' }));

  await waitFor(() => expect(sent.at(-1)?.body).toEqual({ choices: [{ criterion: '1.1', option: 1 }] }));
  expect(await screen.findByText(/Đã lưu lúc/)).toBeInTheDocument();
});

test('what was tapped without a network is kept on the device', async () => {
  answer(`/dossiers/${OFFLINE}/self-assessment`, () => answers('"1"', []));
  receive('put', `/dossiers/${OFFLINE}/self-assessment`, () => HttpResponse.error());
  const { user, best } = await open(OFFLINE);

  await user.click(best);

  expect(await screen.findByText('Mất mạng – đã giữ trên máy này')).toBeInTheDocument();
  expect(best).toBeChecked();
  server.resetHandlers();
});
