import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Certificate = Schemas['Certificate'];

/** @param asked a number or a verification code, made tidy by `tidyNumber`. */
export const certificateQuery = (asked: string) =>
  queryOptions({
    queryKey: ['certificates', asked],
    queryFn: ({ signal }) =>
      answerOf(
        isCode(asked)
          ? api.GET('/api/v1/verification-codes/{code}', { params: { path: { code: asked } }, signal })
          : api.GET('/api/v1/certificates/{number}', { params: { path: { number: asked } }, signal }),
      ),
    staleTime: 0, // an answer about validity is asked for anew each time
  });

/** What people copy from paper: spaces around the dashes, long dashes, letters in any case. */
export const tidyNumber = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();

const isNumber = (tidy: string) => /^(\d{2}|VN)-\d{4}-\d+-\d{2,4}$/.test(tidy);

/** Twelve letters and digits that are no number; whether they name a certificate, the server knows. */
export const isCode = (tidy: string) => !isNumber(tidy) && /^[0-9A-Z]{12}$/.test(tidy.replaceAll('-', ''));

/** As it is printed beside the QR code. */
export const groupCode = (code: string) => code.replaceAll('-', '').replace(/.{4}(?=.)/g, '$&-');

/** What a QR code asks about: the code or number in an address of the register, or the bare text of one. */
export function askedBy(scanned: string): string | undefined {
  const path = URL.canParse(scanned) ? new URL(scanned).pathname : `/x/${encodeURIComponent(scanned)}`;
  const [, asked = ''] = /^\/(?:x|xac-minh)\/([^/]+)$/.exec(path) ?? [];
  const tidy = tidyNumber(decoded(asked));

  return isNumber(tidy) || isCode(tidy) ? tidy : undefined;
}

function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
