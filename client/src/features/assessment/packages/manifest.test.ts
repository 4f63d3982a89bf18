import { expect, test } from 'vitest';

import { manifestFrom } from './manifest';

const file = { evidenceId: 'a', version: 2, title: 'Phiếu', fileName: 'p.pdf', size: 9, sha256: 'ff', criteria: ['9'] };
const bytesOf = (content: unknown) => new TextEncoder().encode(JSON.stringify(content)).buffer as ArrayBuffer;

test('every file of the package is listed, extra tests too', async () => {
  const manifest = await manifestFrom(
    bytesOf({ papers: { samples: 5 }, evidence: [file], extraTests: [{ ...file, evidenceId: 'b' }] }),
  );

  expect(manifest.files.map(({ evidenceId }) => evidenceId)).toEqual(['a', 'b']);
  expect(manifest.samples).toBe(5);
});

test('the hash is that of the bytes as they came', async () => {
  const { sha256 } = await manifestFrom(new TextEncoder().encode('{}').buffer as ArrayBuffer);

  expect(sha256).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
