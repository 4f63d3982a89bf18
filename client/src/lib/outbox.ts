import { CSRF_HEADER, csrfToken } from './csrf';
import { mayGoAgain } from './guarded-requests';
import { language } from './i18n';
import { isPassing, Problem, problemOf, speaksJson, Unreachable } from './problem';
import { all, amend, drop, put } from './store';
import { uniqueKey } from './unique-key';

/** A change that has been made here and still has to reach the server. */
export interface Outgoing {
  /** What it changes; a later change of the same takes its place. */
  topic: string;
  /** Words for the list of what is kept on this device. */
  title: string;
  method: 'POST' | 'PUT';
  path: string;
  body: unknown;
  version?: string;
  /** The same on every retry, so that the server carries it out once. */
  key: string;
  queuedAt: string;
}

export type OutboxState =
  | { kind: 'empty'; sentAt?: string }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'refused'; problem: Problem; entry: Outgoing };

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** How long to wait before the next attempt: twice as long each time, spread so that a village does not come back at once. */
export const waitBefore = (attempt: number, random = Math.random()) =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt) * (0.5 + random / 2);

/**
 * Keeps changes until the server has them. "Offline" is told by a request that failed, never by what the browser
 * believes of its network. A change that the server refuses stays, with the reason, until somebody decides.
 */
export class Outbox {
  private readonly user: string;
  private readonly states = new Map<string, OutboxState>();
  private readonly listeners = new Set<() => void>();
  private readonly made = new Map<string, { from: Set<string>; newest: string }>();
  private flushing: Promise<void> | undefined;
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  /** Called with the topic and the response of every change that arrived. */
  onSent: (topic: string, response: Response) => void = () => undefined;

  constructor(user: string) {
    this.user = user;
  }

  stateOf = (topic: string): OutboxState => this.states.get(topic) ?? EMPTY;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async add(change: Omit<Outgoing, 'key' | 'queuedAt'>) {
    const entry: Outgoing = { ...change, key: uniqueKey(), queuedAt: new Date().toISOString() };
    await put('outbox', this.user, entry.topic, entry);
    this.tell(entry.topic, { kind: 'waiting' });
    await this.flush();
  }

  /** Gives a change up, for example after its conflict was settled otherwise. */
  async discard(topic: string) {
    await drop('outbox', this.user, topic);
    this.tell(topic, EMPTY);
  }

  /** Sends what waits, oldest first. Several callers share one run. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.flushing ??= this.sendAll().finally(() => {
      this.flushing = undefined;
    });
    return this.flushing;
  }

  /** Tries on load, when the browser comes online and when the page is looked at again. */
  start() {
    this.isStopped = false;
    this.attempt = 0;
    const flush = () => void this.flush();
    const whenSeen = () => document.visibilityState === 'visible' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', whenSeen);
    flush();
    return () => {
      this.stop();
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }

  /** Tries no more by itself; what waits stays. */
  stop() {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async sendAll() {
    const waiting = await this.pending();
    for (const entry of waiting.sort((one, other) => one.queuedAt.localeCompare(other.queuedAt)))
      if (!(await this.send(entry))) {
        this.tryLater();
        return;
      }
    this.attempt = 0;
    if ((await this.pending()).length > 0) await this.sendAll(); // changed again while it was on its way
  }

  private tryLater() {
    const wait = waitBefore(this.attempt++);
    if (!this.isStopped) this.timer = setTimeout(() => void this.flush(), wait); // an attempt may outlast the stop
  }

  private async pending() {
    const entries = await all<Outgoing>('outbox', this.user);
    return entries.filter(({ topic }) => this.stateOf(topic).kind !== 'refused');
  }

  /** @returns false when the server could not be reached: the rest waits too. */
  private async send(entry: Outgoing): Promise<boolean> {
    this.tell(entry.topic, { kind: 'sending' });
    try {
      const building = { ...entry, version: this.newest(entry) };
      const response = await post(building);
      await this.settle(building, response.headers.get('ETag') ?? undefined);
      this.tell(entry.topic, { kind: 'empty', sentAt: new Date().toISOString() });
      this.onSent(entry.topic, response);
      return true;
    } catch (error) {
      const isAway = !(error instanceof Problem) || mayPass(error);
      this.tell(entry.topic, isAway ? { kind: 'waiting' } : { kind: 'refused', problem: error, entry });
      return !isAway;
    }
  }

  /** Takes out what arrived; what was changed again meanwhile now builds on the version that made. */
  private async settle(arrived: Outgoing, version: string | undefined) {
    if (version && arrived.version) this.note(arrived.topic, arrived.version, version);
    await amend<Outgoing>('outbox', this.user, arrived.topic, (kept) =>
      kept && kept.key !== arrived.key ? { ...kept, version: version ?? kept.version } : undefined,
    );
  }

  /** The versions that changes of this device led away from, one after another. */
  private note(topic: string, before: string, after: string) {
    const made = this.made.get(topic);
    const from = made?.newest === before ? made.from : new Set<string>();
    from.add(before).delete(after);
    this.made.set(topic, { from, newest: after });
  }

  /** Whoever makes a change may not have heard yet that the one before has arrived. */
  private newest({ topic, version }: Outgoing) {
    const made = this.made.get(topic);
    return made && version && made.from.has(version) ? made.newest : version;
  }

  private tell(topic: string, state: OutboxState) {
    this.states.set(topic, state);
    for (const listener of this.listeners) listener();
  }
}

const EMPTY: OutboxState = { kind: 'empty' };

/** No judgement on the change itself: the session has ended, too many asked, or something else answered. */
const mayPass = (problem: Problem) => isPassing(problem) || problem.isForeign || [401, 429].includes(problem.status);

async function post(entry: Outgoing): Promise<Response> {
  const attempt = async () => {
    const headers = new Headers({
      'Content-Type': 'application/json',
      'Accept-Language': language(),
      [CSRF_HEADER]: await csrfToken(),
    });
    if (entry.method === 'POST') headers.set('Idempotency-Key', entry.key);
    if (entry.version) headers.set('If-Match', entry.version);
    return window
      .fetch(entry.path, { method: entry.method, headers, body: JSON.stringify(entry.body) })
      .catch((error) => Promise.reject(new Unreachable(String(error))));
  };

  const first = await attempt();
  const response = (await mayGoAgain(first)) ? await attempt() : first;
  if (!response.ok || (response.status !== 204 && !speaksJson(response))) throw await problemOf(response);
  return response;
}
