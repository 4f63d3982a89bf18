import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

/** A criterion in the words of the act; an option that is not entered is null, which the document does not say. */
export type Worded = Omit<Schemas['WordedCriterion'], 'options'> & { options: (string | null)[] };

/** What a file of official words holds: as `data/regulations/*.wording.json` of the project. */
export interface WordingFile {
  source: string;
  criteria: Worded[];
}

const NOT_JSON: Texts = {
  vi: 'Không đọc được tệp. Hãy chọn tệp JSON đúng mẫu.',
  en: 'The file cannot be read. Choose a JSON file of this form.',
};
const OTHER_FORM: Texts = {
  vi: 'Tệp không đúng mẫu: cần "source" và "criteria", mỗi tiêu chí có "label" và "options".',
  en: 'The file has another form: it needs "source" and "criteria", each with "label" and "options".',
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';

/** Reads a file as far as it could be sent; whether its words fit the act, the server says. */
export function readWording(text: string): WordingFile | Texts {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return NOT_JSON;
  }
  if (!isObject(file) || typeof file.source !== 'string' || !isObject(file.criteria)) return OTHER_FORM;
  const criteria = Object.entries(file.criteria).map(([reference, words]) => criterionFrom(reference, words));
  return criteria.every((each) => each !== undefined) ? { source: file.source, criteria } : OTHER_FORM;
}

function criterionFrom(reference: string, words: unknown): Worded | undefined {
  if (!isObject(words) || !Array.isArray(words.options)) return undefined;
  if (!words.options.every(isTextOrNull) || !isTextOrNull(words.label ?? null)) return undefined;
  const label = typeof words.label === 'string' ? words.label : undefined;
  return { reference, label, options: words.options };
}

/** The same form, to be completed and read again. */
export const wordingText = (regulation: string, { source, criteria }: WordingFile) =>
  JSON.stringify(
    {
      regulation,
      source,
      criteria: Object.fromEntries(
        criteria.map(({ reference, label, options }) => [reference, { label: label ?? null, options }]),
      ),
    },
    null,
    2,
  );
