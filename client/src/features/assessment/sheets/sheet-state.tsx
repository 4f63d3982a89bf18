import { type Saved, SaveState, savedThrough } from '@/components/steps/save-state';
import type { OutboxState } from '@/lib/outbox';

/** How far the answers have got. What the server refuses for what it says is not saved; what somebody changed collides. */
export const savedSheet = (state: OutboxState): Saved =>
  state.kind === 'refused' && state.problem.status === 422 ? { kind: 'unsaved' } : savedThrough(state);

export const SheetState = ({ state }: { state: OutboxState }) => <SaveState state={savedSheet(state)} />;
