// Says by address which files and answers a page begins with, so that the server can name them in the page itself and the
// browser need not find out one after the other. From src/app/first-load.json, with the names that the build gave.
import { readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read(new URL('files.json', dist));
const pages = read(new URL('../src/app/first-load.json', import.meta.url));

const chunksOf = (key) => [manifest[key], ...(manifest[key].imports ?? []).flatMap(chunksOf)];
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const known = new Set(chunksOf(entry)); // named in index.html already

const listed = pages.map(({ address, modules, answers }) => {
  const chunks = [...new Set(modules.flatMap(chunksOf))].filter((chunk) => !known.has(chunk));
  return {
    address,
    scripts: chunks.map(({ file }) => `/${file}`),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))].map((file) => `/${file}`),
    answers,
  };
});

writeFileSync(new URL('first-load.json', dist), JSON.stringify(listed));
