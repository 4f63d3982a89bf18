export interface Fault {
  pointer: string;
  code: string;
  message: string;
}

/** A refusal the server answered (RFC 9457): `code` is for programs, `message` for people, in their language. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly errors: readonly Fault[];
  readonly traceId: string | undefined;

  constructor(status: number, code: string, detail: string, errors: readonly Fault[] = [], traceId?: string) {
    super(detail);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.traceId = traceId;
  }

  /** Something between the browser and the server answered in its stead, for example a portal asking to sign in. */
  get isForeign() {
    return this.code === FOREIGN;
  }
}

/** No answer at all: the network or the server is away. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

const FOREIGN = 'answer.foreign';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Reads the problem a failed response carries; a page instead of a problem means that someone else answered. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = speaksJson(response) ? await response.json().catch(() => undefined) : undefined;
  if (!isObject(body)) return new Problem(response.status, FOREIGN, `HTTP ${response.status}`);

  return new Problem(
    response.status,
    textOf(body.code) ?? `http.${response.status}`,
    textOf(body.detail) ?? textOf(body.title) ?? `HTTP ${response.status}`,
    Array.isArray(body.errors) ? body.errors.filter(isObject).map(faultOf) : [],
    textOf(body.traceId),
  );
}

export const speaksJson = (response: Response) =>
  /^application\/(.+\+)?json\b/.test(response.headers.get('Content-Type') ?? '');

const faultOf = (fault: Record<string, unknown>): Fault => ({
  pointer: textOf(fault.pointer) ?? '',
  code: textOf(fault.code) ?? '',
  message: textOf(fault.message) ?? '',
});

export const isMissing = (error: unknown) => error instanceof Problem && error.status === 404 && !error.isForeign;

/** Only what may pass by itself is worth asking again. */
export const isPassing = (error: unknown) =>
  error instanceof Unreachable || (error instanceof Problem && [502, 503, 504].includes(error.status));
