import { answerOf, api } from './api';

/** Changing requests show by this header that one of our own pages made them. */
export const CSRF_HEADER = 'X-CSRF-TOKEN';

let asked: Promise<string> | undefined;

/** The token of the person signed in, asked for once; a failure to get it is not kept. */
export function csrfToken(): Promise<string> {
  asked ??= answerOf(api.GET('/api/v1/antiforgery-token')).then(
    ({ token }) => token,
    (error) => {
      asked = undefined;
      throw error;
    },
  );
  return asked;
}

/** After somebody signed in or out: the old token is worthless. */
export const dropCsrfToken = () => {
  asked = undefined;
};

export const changesSomething = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method);
