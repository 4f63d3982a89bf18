import type { Schemas } from '@/lib/api';

type Finding = Schemas['CompletenessFinding'];

/** What there is to do before a dossier goes out, in the order it is best done. */
export const TASKS = ['producer', 'product', 'description', 'selfAssessment', 'evidence', 'submission'] as const;
export type Task = (typeof TASKS)[number];

/** How far a task is. A locked one waits for the others. */
export type Standing = 'done' | 'look' | 'begun' | 'open' | 'locked';

export interface TaskState {
  task: Task;
  standing: Standing;
  /** What the server finds missing here. */
  missing: readonly Finding[];
  /** What it finds worth a look. */
  remarks: readonly Finding[];
}

const BY_MEMBER: Record<string, Task> = {
  producer: 'producer',
  product: 'product',
  kind: 'description',
  samples: 'description',
  whatChanged: 'description',
  selfAssessment: 'selfAssessment',
  evidence: 'evidence',
  pledge: 'submission',
};

/** The task that a finding (`/evidence/test_reports`) belongs to; what is new in the API stands at the description. */
export const taskOf = ({ pointer }: Pick<Finding, 'pointer'>): Task =>
  BY_MEMBER[pointer.split('/')[1] ?? ''] ?? 'description';

/** What a finding is about inside its task: the code of a criterion, a kind of paper, a paper. */
export const subjectOf = ({ pointer }: Pick<Finding, 'pointer'>): string | undefined => pointer.split('/')[2];

/**
 * The list of tasks as the server's findings make it: nothing is judged here, only sorted.
 * @param begun tasks that something has been entered for
 */
export function tasksOf(findings: readonly Finding[], begun: readonly Task[]): TaskState[] {
  const isReady = findings.every((finding) => !finding.blocks || taskOf(finding) === 'submission');

  return TASKS.map((task) => {
    const here = findings.filter((finding) => taskOf(finding) === task);
    const missing = here.filter(({ blocks }) => blocks);
    const remarks = here.filter(({ blocks }) => !blocks);
    return { task, missing, remarks, standing: standingOf(task, { missing, remarks, isReady, begun }) };
  });
}

interface Found {
  missing: readonly Finding[];
  remarks: readonly Finding[];
  isReady: boolean;
  begun: readonly Task[];
}

function standingOf(task: Task, { missing, remarks, isReady, begun }: Found): Standing {
  if (task === 'submission') return isReady ? 'open' : 'locked';
  if (missing.length > 0) return begun.includes(task) ? 'begun' : 'open';
  return remarks.length > 0 ? 'look' : 'done';
}

/** How much of what comes before the submission is done. */
export function meterOf(tasks: readonly TaskState[]) {
  const before = tasks.filter(({ task }) => task !== 'submission');
  return {
    done: before.filter(({ standing }) => standing === 'done' || standing === 'look').length,
    all: before.length,
    missing: before.reduce((sum, { missing }) => sum + missing.length, 0),
  };
}
