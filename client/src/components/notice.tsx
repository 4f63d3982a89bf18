import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'calm';

const SIGN = { good: CircleCheck, warn: TriangleAlert, bad: CircleX, calm: CircleHelp };

export const TONE: Record<Tone, string> = {
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  calm: 'bg-calm-tint text-calm',
};

/** A sign that repeats in shape what the tone says in colour. */
export function ToneSign({ tone, className }: { tone: Tone; className?: string }) {
  const Sign = SIGN[tone];
  return <Sign aria-hidden="true" className={className} />;
}

/** One statement that the page is about, large enough to be read at a glance. */
export function Notice({ tone, text, children }: { tone: Tone; text: string; children?: ReactNode }) {
  return (
    <div className={`flex gap-4 rounded-xl p-5 sm:p-6 ${TONE[tone]}`}>
      <ToneSign tone={tone} className="mt-0.5 size-8 shrink-0 sm:size-10" />
      <div className="min-w-0 space-y-2">
        <p className="font-semibold text-xl sm:text-2xl">{text}</p>
        {children}
      </div>
    </div>
  );
}
