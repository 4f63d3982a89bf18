import { expect, test } from 'vitest';

import { fold, highlight } from './fold';

test.each([
  ['Nước mắm', 'nuoc mam'],
  ['ĐƯỜNG PHÈN', 'duong phen'],
  ['Quỳnh Hương', 'quynh huong'],
  ['Nước'.normalize('NFD'), 'nuoc'],
  ['Trà Shan tuyết 100%', 'tra shan tuyet 100%'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Nước mắm Cửa Lò', 'nuoc mam', '[Nước] [mắm] Cửa Lò'],
  ['Nước mắm Cửa Lò', 'MẮM', 'Nước [mắm] Cửa Lò'],
  ['Đường đen', 'đ', '[Đ]ường [đ]en'],
  ['Chè', 'ch che', '[Chè]'],
  ['Chè', 'gạo', 'Chè'],
  ['Chè', '   ', 'Chè'],
  ['Chè (100%)', '(100%)', 'Chè [(100%)]'],
  ['Chè'.normalize('NFD'), 'chè', '[Chè]'],
])('%s searched by %s is shown as %s', (text, query, shown) => {
  const pieces = highlight(text, query);

  expect(pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('')).toBe(shown);
});
