import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';

import { type CriteriaSet, choose as pick } from '@/components/criteria/criteria-set';
import type { Outgoing } from '@/lib/outbox';
import { take } from '@/lib/store';
import { outboxOf, useOutboxState } from '@/lib/use-outbox';

import { type Answers, answersOf, bodyOf, differing } from './answers';
import { forgetDossier, selfAssessmentQuery } from './dossiers.api';

const QUIET = 400; // milliseconds without a change

export interface AnswersConflict {
  theirs: Answers;
  version: string;
  codes: readonly string[];
}

interface Options {
  dossier: string;
  set: CriteriaSet;
  user: string;
  /** Words for the list of what is kept on this device. */
  title: string;
}

/**
 * Answers that are saved as they are given: kept on this device first, sent when the server can be reached. What came
 * from elsewhere meanwhile is taken in silently where it does not touch the answers, and asked about where it does.
 */
export function useSelfAssessment({ dossier, set, user, title }: Options) {
  const queryClient = useQueryClient();
  const query = selfAssessmentQuery(dossier);
  const { data: stored } = useSuspenseQuery(query);
  const [answers, setAnswers] = useState(() => answersOf(stored.data.choices));
  const [isPending, setPending] = useState(false);
  const [conflict, setConflict] = useState<AnswersConflict>();
  const base = useRef({ answers, version: stored.version });
  const unsent = useRef<Answers>(undefined);
  const topic = `dossiers/${dossier}/self-assessment`;
  const outbox = outboxOf(user);
  const state = useOutboxState(user, topic);

  const send = useCallback(
    (given: Answers) => {
      unsent.current = undefined;
      setPending(false);
      void outbox.add({
        topic,
        title,
        method: 'PUT',
        path: `/api/v1/dossiers/${dossier}/self-assessment`,
        body: bodyOf(set, given),
        version: base.current.version,
      });
    },
    [outbox, topic, title, dossier, set],
  );

  useEffect(() => {
    outbox.onSent = async (sent, response) => {
      if (sent !== topic) return;
      const { choices } = await response.clone().json();
      base.current = { answers: answersOf(choices), version: response.headers.get('ETag') ?? base.current.version };
      await forgetDossier(queryClient, dossier);
    };
    return () => {
      outbox.onSent = () => undefined;
    };
  }, [outbox, topic, queryClient, dossier]);

  useEffect(() => {
    let isHere = true;
    void take<Outgoing>('outbox', user, topic)
      .then((waiting) => {
        if (waiting && isHere) setAnswers(answersOf((waiting.body as ReturnType<typeof bodyOf>).choices));
      })
      .catch(() => undefined); // a browser may forbid it: then nothing had been kept
    return () => {
      isHere = false;
    };
  }, [user, topic]);

  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => send(answers), QUIET);
    return () => clearTimeout(timer);
  }, [isPending, answers, send]);

  async function meetTheirs() {
    const { data, version } = await queryClient.fetchQuery(query);
    const theirs = answersOf(data.choices);
    const changedByThem = differing(set, base.current.answers, theirs);
    base.current = { answers: theirs, version };
    if (changedByThem.length === 0) send(answers);
    else setConflict({ theirs, version, codes: differing(set, answers, theirs) });
  }

  const latest = useRef({ send, meetTheirs });
  latest.current = { send, meetTheirs };

  useEffect(() => {
    if (state.kind === 'refused' && state.problem.status === 412) void latest.current.meetTheirs();
  }, [state]);

  // whoever leaves the page before the moment is over has answered all the same
  useEffect(() => () => void (unsent.current && latest.current.send(unsent.current)), []);

  const change = useCallback((next: (before: Answers) => Answers) => {
    setAnswers((before) => {
      const after = next(before);
      unsent.current = after;
      return after;
    });
    setPending(true);
  }, []);

  return {
    answers,
    state,
    /** Whether something was tapped that has not even been handed over yet. */
    isPending,
    conflict,
    settle: (settled: Answers) => {
      setConflict(undefined);
      setAnswers(settled);
      send(settled);
    },
    choose: useCallback(
      (criterion: string, option: number | undefined) =>
        change((before) => ({ ...before, chosen: pick(before.chosen, criterion, option) })),
      [change],
    ),
    explain: useCallback(
      (criterion: string, text: string) =>
        change((before) => ({ ...before, said: { ...before.said, [criterion]: text } })),
      [change],
    ),
  };
}
