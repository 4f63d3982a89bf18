/** A file of a package as the list names it. */
export interface PackedFile {
  evidenceId: string;
  version: number;
  title: string;
  fileName: string;
  size: number;
  sha256: string;
  criteria: readonly string[];
}

export interface Manifest {
  files: readonly PackedFile[];
  samples: number | undefined;
  /** The hash of the list as it came, in lower-case hexadecimal; none where the page is not served securely. */
  sha256: string | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const figure = (value: unknown) => (typeof value === 'number' ? value : 0);

const fileFrom = (file: Record<string, unknown>): PackedFile => ({
  evidenceId: text(file.evidenceId),
  version: figure(file.version),
  title: text(file.title),
  fileName: text(file.fileName),
  size: figure(file.size),
  sha256: text(file.sha256),
  criteria: Array.isArray(file.criteria) ? file.criteria.map(text) : [],
});

/** Reads the list byte for byte as it was sealed, and hashes those bytes. */
export async function manifestFrom(bytes: ArrayBuffer): Promise<Manifest> {
  const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const { evidence, extraTests, papers } = isObject(content) ? content : {};

  return {
    files: [...listOf(evidence), ...listOf(extraTests)].map(fileFrom),
    samples: isObject(papers) && typeof papers.samples === 'number' ? papers.samples : undefined,
    sha256: crypto.subtle && hexOf(await crypto.subtle.digest('SHA-256', bytes)),
  };
}

const hexOf = (hash: ArrayBuffer) =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
