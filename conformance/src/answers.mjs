// Whether an answer is one that the document announces.
import { must } from './report.mjs';

const problem = 'application/problem+json';

/** Reads an answer and holds it to its operation: no failure of the server, a declared status, type and shape. */
export async function keepsThePromise(document, operation, answer) {
  const body = await answer.text();
  const { status } = answer;
  must(status < 500, `It failed with ${status}: ${body.slice(0, 300)}`);

  const declared = operation.responses[status];
  must(declared, `It answered ${status}, which is not declared: ${body.slice(0, 300)}`);
  if (!declared.content) {
    must(body === '', `${status} has no body, but it sent ${body.slice(0, 100)}`);
    return undefined;
  }

  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const media = declared.content[type];
  must(media, `${status} came as "${type}", declared as ${Object.keys(declared.content)}: ${body.slice(0, 200)}`);
  if (!type.includes('json') || type.includes('ndjson') || media.schema?.format === 'binary') return undefined;

  const value = JSON.parse(body);
  const faults = document.faults(media.schema, value);
  must(faults.length === 0, `${status} does not fit its schema: ${faults.join('; ')}\n${body.slice(0, 300)}`);
  if (type === problem) must(value.status === status, `The problem says ${value.status}, the answer ${status}.`);
  return value;
}
