import { CSRF_HEADER, csrfToken } from './csrf';
import { mayGoAgain } from './guarded-requests';
import { language } from './i18n';
import { Problem, problemOf, speaksJson, Unreachable } from './problem';

export interface Upload {
  /** The path of the API, e.g. `/api/v1/evidence`. */
  path: string;
  /** What describes the file, in JSON; the server wants it before the file. */
  metadata?: unknown;
  /** Left out where the metadata says everything. */
  file: Blob | undefined;
  fileName: string;
  /** The same on every retry, so that a file that arrived twice is kept once. */
  key: string;
  /** From 0 to 1, as far as the browser has handed the file to the network. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends a file and says how far it is. `fetch` cannot: hence the older way. */
export async function upload<T>(request: Upload): Promise<T> {
  const first = await send(request, await csrfToken());
  const response = (await mayGoAgain(first)) ? await send(request, await csrfToken()) : first;

  if (!response.ok) throw await problemOf(response);
  if (!speaksJson(response)) throw new Problem(response.status, 'answer.foreign', '');
  return response.json();
}

function send({ path, metadata, file, fileName, key, onProgress, signal }: Upload, token: string): Promise<Response> {
  const form = new FormData();
  if (metadata !== undefined)
    form.append('metadata', new Blob([JSON.stringify(metadata)], { type: 'application/json' }));
  if (file) form.append('file', file, fileName);

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', path);
    request.setRequestHeader(CSRF_HEADER, token);
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(new Unreachable('upload'));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else request.send(form);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const type = request.getResponseHeader('Content-Type') ?? '';
  const body = request.status === 204 ? null : request.responseText;
  return new Response(body, { status: request.status, headers: { 'Content-Type': type } });
}
