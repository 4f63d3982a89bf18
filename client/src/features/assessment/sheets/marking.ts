import { useCallback, useEffect, useRef, useState } from 'react';

import { type Chosen, type CriteriaSet, choicesOf, choose, chosenFrom } from '@/components/criteria/criteria-set';
import type { Schemas, Versioned } from '@/lib/api';
import type { OutboxState, Outgoing } from '@/lib/outbox';
import { outboxOf, useOutboxState } from '@/lib/use-outbox';

import { latestSheet, type ScoreSheet, topicOf } from './sheets.api';

interface MarkingOptions {
  user: string;
  set: CriteriaSet;
  /** As it was read, and in which version. */
  read: Versioned<ScoreSheet>;
  /** What this device still has to send of it. */
  waiting: Outgoing | undefined;
  /** Words for the list of what is kept on this device. */
  title: string;
}

export interface SheetConflict {
  theirs: Chosen;
  version: string;
  /** The criteria that differ, in the order of the set. */
  criteria: readonly string[];
}

/** The criteria whose answers differ between two devices. */
export const differing = (set: CriteriaSet, mine: Chosen, theirs: Chosen) =>
  choicesOf(set, { ...theirs, ...mine })
    .map(({ criterion }) => criterion)
    .filter((criterion) => mine[criterion] !== theirs[criterion]);

const chosenIn = (body: unknown): Chosen => chosenFrom((body as Schemas['PickedOptions']).choices);

/**
 * The answers of a sheet. Each is kept on this device as it is made and sent at once, or when there is a network again;
 * one that meets a newer version is laid beside it.
 */
export function useMarking({ user, set, read, waiting, title }: MarkingOptions) {
  const { id } = read.data;
  const topic = topicOf(id);
  const outbox = outboxOf(user);
  const state = useOutboxState(user, topic);
  const [chosen, setChosen] = useState<Chosen>(() =>
    waiting ? chosenIn(waiting.body) : chosenFrom(read.data.choices),
  );
  const latest = useRef(chosen);
  const version = useRef(startingVersion(set, read, waiting));
  const [conflict, setConflict] = useState<SheetConflict>();

  useEffect(() => {
    outbox.onSent = (sent, response) => {
      if (sent === topic) version.current = response.headers.get('ETag') ?? version.current;
    };
    return () => {
      outbox.onSent = () => undefined;
    };
  }, [outbox, topic]);

  const keep = useCallback(
    (next: Chosen) => {
      latest.current = next;
      setChosen(next);
      const path = `/api/v1/score-sheets/${id}/choices`;
      const body = { choices: choicesOf(set, next) };
      void outbox.add({ topic, title, method: 'PUT', path, body, version: version.current });
    },
    [outbox, topic, title, id, set],
  );

  const onChoose = useCallback(
    (criterion: string, option: number | undefined) => keep(choose(latest.current, criterion, option)),
    [keep],
  );

  const isOutdated = isRefusedAsOutdated(state);
  useEffect(() => {
    if (!isOutdated) return;
    void latestSheet(id).then(
      (theirs) => {
        const criteria = differing(set, latest.current, chosenFrom(theirs.data.choices));
        version.current = theirs.version;
        if (criteria.length === 0) void outbox.discard(topic);
        else setConflict({ theirs: chosenFrom(theirs.data.choices), version: theirs.version, criteria });
      },
      () => undefined, // asked again with the next change
    );
  }, [isOutdated, id, set, outbox, topic]);

  return {
    chosen,
    onChoose,
    state,
    conflict,
    settle: (settled: Chosen) => {
      setConflict(undefined);
      keep(settled);
    },
    /** Sends what waits. @returns the version that the server then has, or nothing when it could not be reached. */
    deliver: async () => {
      await outbox.flush();
      return outbox.stateOf(topic).kind === 'empty' ? version.current : undefined;
    },
  };
}

/** A change that arrived while the page was being opened needs no version of its own any more. */
function startingVersion(set: CriteriaSet, read: Versioned<ScoreSheet>, waiting: Outgoing | undefined) {
  if (!waiting) return read.version;
  const hasArrived = differing(set, chosenIn(waiting.body), chosenFrom(read.data.choices)).length === 0;
  return hasArrived ? read.version : (waiting.version ?? read.version);
}

/** Somebody, perhaps the same person on another device, has changed the sheet meanwhile. */
const isRefusedAsOutdated = (state: OutboxState) => state.kind === 'refused' && state.problem.status === 412;
