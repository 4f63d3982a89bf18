import type { Schemas } from './client.js';

/** A refusal of the API. Go by `code`; the words are for people. */
export class OcopProblem extends Error {
  readonly code: string;
  readonly status: number;
  /** After how many seconds it is worth trying again; where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly problem: Schemas['Problem'],
    answer: Response,
  ) {
    super(problem.detail);
    this.name = 'OcopProblem';
    this.code = problem.code;
    this.status = answer.status;
    const seconds = Number(answer.headers.get('Retry-After') ?? Number.NaN);
    this.retryAfter = Number.isNaN(seconds) ? undefined : seconds;
  }
}

/** What was asked for, or an `OcopProblem`. */
export async function answerOf<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  throw new OcopProblem(isProblem(error) ? error : unexplained(response), response);
}

function isProblem(error: unknown): error is Schemas['Problem'] {
  return typeof error === 'object' && error !== null && 'code' in error && 'detail' in error;
}

/** Something between here and the API has answered. */
function unexplained({ status, statusText, url }: Response): Schemas['Problem'] {
  return { type: 'about:blank', title: statusText, status, detail: `${status} ${statusText}`, instance: url, code: 'unexplained', traceId: '' };
}
