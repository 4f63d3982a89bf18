import { TONE, type Tone, ToneSign } from './notice';

/** A state in a word: said by text, sign and colour. */
export function ToneChip({ tone, text }: { tone: Tone; text: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full py-1 pr-3 pl-2 text-sm ${TONE[tone]}`}>
      <ToneSign tone={tone} className="size-4 shrink-0" />
      {text}
    </span>
  );
}
