/**
 * Keeps a copy of the public register in a file. Needs nothing but Node 20:
 *
 *   npx tsc --project samples/typescript
 *   node samples/typescript/dist/mirror.js http://localhost:5080 register.journal
 *     --once      ends when the copy is in step, instead of waiting for changes
 *     --limit N   reads at most N products at a time
 *     --print     writes the copy to the standard output, a product a line, and ends
 *
 * It may be killed at any moment; started again, it goes on.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

interface Change {
  productId: string;
  version: number;
  /** More kinds may come: what is unknown is left alone. */
  kind: string;
  reason?: string;
  product?: { id: string; periods: Period[] };
}

/** What lists of the register show on the days from `from` on; more members are in the API's document. */
interface Period {
  from?: string;
  until?: string;
  name: string;
  star: number;
  statuses: { from?: string; status: string }[];
}

interface Page {
  items: Change[];
  nextCursor: string;
  hasMore: boolean;
}

/**
 * The copy and its cursor, in one file: a line for each page, as the API sent it. A page counts once the end of its line is
 * written, so pages and their cursors are kept together or not at all. Use your own database instead: what matters is that
 * both are saved in one transaction.
 */
class RegisterCopy {
  readonly products = new Map<string, Change>();
  cursor: string | undefined;

  private file: number;
  private size = 0;
  private compact = 0;

  constructor(private readonly path: string) {
    const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    this.file = openSync(path, 'a');

    // Whatever stands behind the last end of a line was being written when it was killed.
    this.size = content.lastIndexOf('\n') + 1;
    ftruncateSync(this.file, this.size);
    for (const line of content.toString('utf8', 0, this.size).split('\n')) {
      if (line !== '') this.take(JSON.parse(line));
    }
  }

  /** Keeps a page: first in the file, then in memory. */
  apply(page: Page): void {
    this.size += write(this.file, page);
    this.take(page);
    if (this.size > 2 * this.compact + 1024 * 1024) this.rewrite();
  }

  /** Forgets everything. */
  clear(): void {
    ftruncateSync(this.file, 0);
    this.size = 0;
    this.products.clear();
    this.cursor = undefined;
  }

  /** The highest version of a product counts. */
  private take(page: Page): void {
    for (const change of page.items) {
      if ((this.products.get(change.productId)?.version ?? 0) >= change.version) continue;
      if (change.kind === 'upsert') this.products.set(change.productId, change);
      else if (change.kind === 'tombstone') this.products.delete(change.productId);
    }
    this.cursor = page.nextCursor;
  }

  /** One page with everything, in a new file that takes the place of the old one at once. */
  private rewrite(): void {
    const aside = `${this.path}.new`;
    const file = openSync(aside, 'w');
    this.size = write(file, { items: [...this.products.values()], nextCursor: this.cursor ?? '', hasMore: false });
    closeSync(file);
    closeSync(this.file);
    renameSync(aside, this.path);
    this.file = openSync(this.path, 'a');
    this.compact = this.size;
  }
}

function write(file: number, page: Page): number {
  const line = Buffer.from(`${JSON.stringify(page)}\n`, 'utf8');
  for (let written = 0; written < line.length; ) written += writeSync(file, line, written);
  fsyncSync(file);
  return line.length;
}

function pause(seconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, seconds * 1000));
}

/** Reads one page; says whether there is more to be read now. */
async function readPage(api: string, copy: RegisterCopy, limit: number, wait: number): Promise<boolean> {
  const query = new URLSearchParams({ limit: `${limit}`, wait: `${wait}` });
  if (copy.cursor !== undefined) query.set('cursor', copy.cursor);
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${api}/api/v1/changes?${query}`, { signal: AbortSignal.timeout(60_000) });
    text = await answer.text();
  } catch (broken) {
    // The line broke: ask again with the same cursor.
    console.error(broken);
    await pause(5);
    return true;
  }

  if (answer.status === 410) {
    // Away for too long: products may have left that nobody remembers. Begin with nothing.
    copy.clear();
    return true;
  }
  if (answer.status === 503 || answer.status === 429) {
    await pause(Number(answer.headers.get('retry-after') ?? 5));
    return true;
  }
  if (!answer.ok) throw new Error(`${answer.status}: ${text}`);

  const page = JSON.parse(text) as Page;
  copy.apply(page);
  console.log(`${page.items.length} changes, ${copy.products.size} products`);
  return page.hasMore;
}

const [api, path, ...options] = process.argv.slice(2);
if (api === undefined || path === undefined) {
  console.error('usage: mirror.js <address of the API> <file> [--once] [--limit N] [--print]');
  process.exit(2);
}

const copy = new RegisterCopy(path);
if (options.includes('--print')) {
  for (const change of [...copy.products.values()].sort((one, other) => (one.productId < other.productId ? -1 : 1))) {
    console.log(JSON.stringify(change));
  }
} else {
  const limit = options.includes('--limit') ? Number(options[options.indexOf('--limit') + 1]) : 200;
  for (let hasMore = true; hasMore || !options.includes('--once'); ) {
    hasMore = await readPage(api, copy, limit, hasMore ? 0 : 30);
  }
}
