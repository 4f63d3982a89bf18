// Values that fit a schema, and values that do not.
import fc from 'fast-check';

const hostile = [
  '', ' ', "' OR 1=1 --", '../../etc/passwd', '<script>alert(1)</script>', '%00', '\u0000', '\u202Egnp', 'Đặc sản Mèo Vạc', '𠜎'.repeat(8),
  'x'.repeat(5000), '-1', '1e400', 'null', 'NaN', '0000-00-00', '9999-12-31', '2026-02-30', '{{7*7}}', '=cmd()', '00000000-0000-0000-0000-000000000000',
];
const junk = fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}));

/** A value for a schema: mostly one that fits, at times one that does not. */
export function valueOf(document, schema, known, depth = 0) {
  return fc.oneof({ weight: 12, arbitrary: fitting(document, schema, known, depth) }, { weight: 1, arbitrary: junk });
}

function fitting(document, reference, known, depth) {
  const schema = document.resolve(reference) ?? {};
  const type = [schema.type].flat().find((one) => one !== 'null');
  const example = schema.examples?.length ? [fc.constantFrom(...schema.examples)] : [];

  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (type === 'object') return depth > 5 ? fc.constant({}) : object(document, schema, known, depth);
  if (type === 'array') return fc.array(valueOf(document, schema.items, known, depth + 1), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.oneof(...example, fc.integer({ min: -3, max: 300 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 53 - 1));
  if (type === 'number') return fc.oneof(...example, fc.double({ min: -10, max: 1000, noNaN: true }));
  return fc.oneof(...example, text(schema, known));
}

function object(document, schema, known, depth) {
  const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, valueOf(document, member, known, depth + 1)]);
  return fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [] });
}

function text(schema, known) {
  if (schema.format === 'uuid') return fc.oneof({ weight: 3, arbitrary: fc.nat().map(known.id) }, { weight: 1, arbitrary: fc.uuid() });
  if (schema.format === 'date') return fc.integer({ min: -4000, max: 4000 }).map((days) => new Date(Date.UTC(2026, 5, 30 + days)).toISOString().slice(0, 10));
  if (schema.format === 'date-time') return fc.constantFrom('2026-06-30T02:00:00Z', '2026-06-30T09:00:00+07:00', '0001-01-01T00:00:00Z');
  return fc.oneof({ weight: 3, arbitrary: fc.nat().map(known.word) }, fc.string({ maxLength: 40 }), fc.constantFrom(...hostile));
}

/** What the answers so far have named, so that requests find something. */
export class Known {
  ids = ['0197b6a0-5f2e-7c41-9d3a-2b8c6e1f0a47'];
  words = ['1.1', 'QD26-01', 'Mật ong'];
  id = (n) => this.ids[n % this.ids.length];
  word = (n) => this.words[n % this.words.length];

  /** Learns from an answer: ids as such, other short texts as words. */
  learn(value, depth = 0) {
    if (this.ids.length + this.words.length > 4000 || depth > 6 || value === null) return;
    if (typeof value === 'object') for (const one of Object.values(value).slice(0, 20)) this.learn(one, depth + 1);
    else if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) this.ids.push(value);
    else if (typeof value === 'string' && value.length < 60) this.words.push(value);
  }
}
