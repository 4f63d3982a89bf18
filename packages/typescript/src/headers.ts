/** The version of what was read, as changes to it name it. */
export function versionOf(answer: Response): string | undefined {
  return answer.headers.get('ETag') ?? undefined;
}

/** For a change that must find what was read: 412 when somebody was quicker. */
export function ifMatch(version: string): { 'If-Match': string } {
  return { 'If-Match': version };
}

/** For reading only what is new: 304 when the version still holds. */
export function ifNoneMatch(version: string): { 'If-None-Match': string } {
  return { 'If-None-Match': version };
}

/** For a POST that may be sent again without being done again. Keep the key until the answer has come. */
export function idempotent(key: string = crypto.randomUUID()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
