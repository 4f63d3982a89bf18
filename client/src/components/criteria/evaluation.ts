import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { answerOf, api, type Schemas } from '@/lib/api';
import { Problem } from '@/lib/problem';

import { type Chosen, type CriteriaSet, choicesOf } from './criteria-set';

export type Evaluation = Schemas['Evaluation'];

export const readCriteriaSet = (code: string, signal?: AbortSignal) =>
  answerOf(api.GET('/api/v1/criteria-sets/{code}', { params: { path: { code } }, signal }));

/** A set never changes once it is in force. */
export const criteriaSetQuery = (code: string) =>
  queryOptions({
    queryKey: ['criteria-sets', code],
    queryFn: ({ signal }) => readCriteriaSet(code, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const evaluationQuery = (code: string, choices: Schemas['Choice'][]) =>
  queryOptions({
    queryKey: ['criteria-sets', code, 'evaluation', choices],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/criteria-sets/{code}/evaluations', { params: { path: { code } }, body: { choices }, signal }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false, // the next change asks again
  });

export interface Evaluated {
  /** The last answer there is; of earlier choices when it is not `isCurrent`. */
  evaluation: Evaluation | undefined;
  /** Whether it belongs to the choices as they are. */
  isCurrent: boolean;
  /** What the server finds wrong, by criterion. */
  faults: Readonly<Record<string, readonly string[]>>;
  /** Why there is no answer. */
  error: unknown;
}

const QUIET = 250; // milliseconds without a change

/** What the choices come to, by the server, which is asked again a moment after each change. */
export function useEvaluation(set: CriteriaSet, chosen: Chosen): Evaluated {
  const settled = useSettled(chosen);
  const choices = choicesOf(set, settled);
  const { data, error, isPlaceholderData } = useQuery({
    ...evaluationQuery(set.code, choices),
    placeholderData: keepPreviousData,
  });

  return {
    evaluation: data,
    isCurrent: settled === chosen && !isPlaceholderData && !error,
    faults: faultsByCriterion(error, choices),
    error,
  };
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Puts what the server refuses (`/choices/3/option`) at the criterion that was sent there. */
export function faultsByCriterion(error: unknown, choices: readonly Schemas['Choice'][]) {
  const faults: Record<string, string[]> = {};
  if (!(error instanceof Problem)) return faults;
  for (const { pointer, message } of error.errors) {
    const criterion = choices[Number(/^\/choices\/(\d+)/.exec(pointer)?.[1])]?.criterion;
    if (criterion) faults[criterion] = [...(faults[criterion] ?? []), message];
  }
  return faults;
}
