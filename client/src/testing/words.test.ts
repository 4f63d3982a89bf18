import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { isTest, nodesOf, sources } from './sources';

const shipped = sources.filter((source) => !isTest(source));

interface Words {
  where: string;
  vi: string;
  en: string;
}

/** Every `{ vi: '…', en: '…' }` of the client. */
const declared = shipped.flatMap(({ path, tree }) =>
  [...nodesOf(tree)].filter(ts.isObjectLiteralExpression).flatMap((node): Words[] => {
    const texts = new Map(
      node.properties
        .filter(ts.isPropertyAssignment)
        .map(({ name, initializer }) => [
          name.getText(),
          ts.isStringLiteral(initializer) ? initializer.text : undefined,
        ]),
    );
    const [vi, en] = [texts.get('vi'), texts.get('en')];
    return vi !== undefined && en !== undefined ? [{ where: `${path}: ${vi}`, vi, en }] : [];
  }),
);

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test('the words are seen', () => {
  expect(declared.length).toBeGreaterThan(60);
});

describe('every text', () => {
  test('stands in both languages, and English is no copy', () => {
    const isSame = ({ vi, en }: Words) => vi === en && /\p{L}/u.test(vi.replace(/\{\w+\}/g, ''));

    expect(declared.filter((each) => !each.vi.trim() || !each.en.trim() || isSame(each))).toEqual([]);
  });

  test('has the same gaps to fill in both languages', () => {
    expect(declared.filter(({ vi, en }) => gaps(vi).join() !== gaps(en).join())).toEqual([]);
  });

  test('is composed Unicode', () => {
    expect(declared.filter(({ vi, en }) => vi !== vi.normalize('NFC') || en !== en.normalize('NFC'))).toEqual([]);
  });

  test('keeps to the glossary', () => {
    const strange = /nhà sản xuất|chứng chỉ|hộp đựng|xoá|huỷ|chủ thể sản xuất|doanh nghiệp sản xuất/i;

    expect(declared.filter(({ vi }) => strange.test(vi))).toEqual([]);
  });

  test('says what to do rather than that something is not valid', () => {
    expect(declared.filter(({ vi, en }) => /không hợp lệ|invalid/i.test(vi + en))).toEqual([]);
  });
});

test('no text stands in the markup itself', () => {
  const literal = shipped.flatMap(({ path, tree }) =>
    [...nodesOf(tree)]
      .filter(ts.isJsxText)
      .filter((node) => /\p{L}/u.test(node.text))
      .map((node) => `${path}: ${node.text.trim()}`),
  );

  expect(literal).toEqual([]);
});

test.each([
  ['capital letters by style', /text-transform|\buppercase\b/],
  ['spread letters', /letter-spacing|\btracking-/],
  ['dates of the browser', /toLocaleDateString|toLocaleTimeString|dateStyle/],
  ['styles the content security policy refuses', /style=\{|dangerouslySetInnerHTML|<style/],
  ['addresses of other hosts', /https?:\/\/(?!www\.w3\.org)/],
])('there are no %s', (_, sign) => {
  expect(shipped.filter(({ text }) => sign.test(text)).map(({ path }) => path)).toEqual([]);
});
