// Writes what browsers accept beside each file that never changes, so that the server need not compress it in a hurry.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const assets = new URL('../dist/assets/', import.meta.url);
const WORTHWHILE = /\.(js|css|svg)$/;
const CODINGS = { '.br': promisify(brotliCompress), '.gz': promisify(gzip) }; // Brotli's default is its best

const files = readdirSync(assets).filter((name) => WORTHWHILE.test(name));
const compressed = files.flatMap((name) =>
  Object.entries(CODINGS).map(async ([ending, compress]) => {
    const content = await compress(readFileSync(new URL(name, assets)));
    writeFileSync(new URL(name + ending, assets), content);
  }),
);
await Promise.all(compressed);
