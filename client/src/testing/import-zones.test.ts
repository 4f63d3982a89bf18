import { dirname, join } from 'node:path/posix';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { isTest, nodesOf, type Source, sources } from './sources';

/** Each zone may use those before it. */
const ZONES = ['lib', 'components', 'features', 'app'];

const zoneOf = (path: string) => ZONES.indexOf(path.split('/')[0] ?? '');
const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];

function importsOf(source: Source) {
  const targets = [...nodesOf(source.tree)].flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      return [node.moduleSpecifier.getText().slice(1, -1)];
    const [target] = ts.isCallExpression(node) ? node.arguments : [];
    const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return isImport && target && ts.isStringLiteral(target) ? [target.text] : [];
  });

  return targets
    .filter((target) => /^[@.]\.?\//.test(target))
    .map((target) => (target.startsWith('@/') ? target.slice(2) : join(dirname(source.path), target)));
}

const edges = sources
  .filter((source) => !isTest(source) && zoneOf(source.path) >= 0)
  .flatMap((source) => importsOf(source).map((target) => ({ from: source.path, target })));

test('the client is seen whole', () => {
  expect(edges.length).toBeGreaterThan(50);
});

test('imports point from app to features to components to lib, never back', () => {
  expect(edges.filter(({ from, target }) => zoneOf(target) > zoneOf(from))).toEqual([]);
});

test('no feature imports another', () => {
  const across = edges.filter(
    ({ from, target }) => featureOf(from) && featureOf(target) && featureOf(from) !== featureOf(target),
  );

  expect(across).toEqual([]);
});

test('nothing a visitor downloads imports what only tests use', () => {
  expect(edges.filter(({ target }) => target.startsWith('testing/'))).toEqual([]);
});

test('no file only passes others on', () => {
  const barrels = sources.filter(
    ({ tree }) => tree.statements.length > 0 && tree.statements.every((each) => ts.isExportDeclaration(each)),
  );

  expect(barrels.map(({ path }) => path)).toEqual([]);
});
