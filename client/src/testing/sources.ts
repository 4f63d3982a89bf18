import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

export interface Source {
  /** The path below `src/`, with forward slashes. */
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** Every hand-written file of the client. */
export const sources: readonly Source[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => relative(ROOT, join(ROOT, path)).replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith('lib/generated/'))
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  });

export const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path) || path.startsWith('testing/');

/** Every node of a file, in the order they are written. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
