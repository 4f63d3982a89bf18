import { useRef, useState } from 'react';

import type { Texts } from '@/lib/i18n';
import { uniqueKey } from '@/lib/unique-key';

export type SendFile<R> = (
  file: File,
  way: { key: string; onProgress: (part: number) => void; signal: AbortSignal },
) => Promise<R>;

/** A file on its way. */
export interface Sending {
  id: string;
  file: File;
  state: 'sending' | 'stopped' | 'failed' | 'done';
  /** From 0 to 1. */
  part: number;
  error?: unknown;
}

export interface FileLimits {
  /** As in `accept`: `.pdf`, `image/*`. */
  accept: readonly string[];
  maxBytes: number;
  maxFiles: number;
}

/** Why a file is not even sent, in words that say what to do. */
export function faultOf(file: File, { accept, maxBytes }: FileLimits): Texts | undefined {
  if (file.size === 0)
    return { vi: 'Tệp rỗng. Hãy chọn tệp khác hoặc chụp lại.', en: 'The file is empty. Choose another one.' };
  if (file.size > maxBytes)
    return {
      vi: 'Tệp lớn quá mức cho phép. Hãy nén lại, tách ra hoặc chụp ảnh nhỏ hơn.',
      en: 'The file is too large. Compress it, split it or take a smaller picture.',
    };
  if (!isTaken(file, accept))
    return {
      vi: 'Loại tệp này không được nhận. Hãy chọn một trong các loại nêu ở trên.',
      en: 'This type of file is not taken. Choose one of the types named above.',
    };
  return undefined;
}

export const TOO_MANY: Texts = {
  vi: 'Chọn nhiều tệp quá mức cho phép. Hãy bớt đi rồi chọn lại.',
  en: 'Too many files were chosen. Choose fewer of them.',
};

export const TWICE: Texts = {
  vi: 'Tệp này đã được chọn rồi. Hãy chọn tệp khác.',
  en: 'This file has been chosen already. Choose another one.',
};

function isTaken({ name, type }: File, accept: readonly string[]) {
  return accept.some((taken) => {
    if (taken.startsWith('.')) return name.toLowerCase().endsWith(taken);
    return taken.endsWith('/*') ? type.startsWith(taken.slice(0, -1)) : type === taken;
  });
}

const isSame = (one: File, other: File) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** Sends one file after the other, where each changes the same thing of the server. */
export function inTurn<R>(send: SendFile<R>): SendFile<R> {
  let before: Promise<unknown> = Promise.resolve();

  return (file, way) => {
    const turn = before.then(() => {
      way.signal.throwIfAborted();
      return send(file, way);
    });
    before = turn.catch(() => undefined);
    return turn;
  };
}

/** Sends files, each with its own progress, to be stopped and tried again. */
export function useUploads<R>(send: SendFile<R>, onDone: (result: R, file: File) => void) {
  const [list, setList] = useState<readonly Sending[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  const change = (id: string, changed: Partial<Sending>) =>
    setList((before) => before.map((each) => (each.id === id ? { ...each, ...changed } : each)));

  async function run({ id, file }: Pick<Sending, 'id' | 'file'>) {
    const stop = new AbortController();
    stops.current.set(id, stop);
    change(id, { state: 'sending', part: 0, error: undefined });
    try {
      const result = await send(file, { key: id, signal: stop.signal, onProgress: (part) => change(id, { part }) });
      change(id, { state: 'done', part: 1 });
      onDone(result, file);
    } catch (error) {
      change(id, stop.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    }
  }

  return {
    list,
    isAmong: (file: File) => list.some((each) => isSame(each.file, file)),
    add: (file: File) => {
      const entry: Sending = { id: uniqueKey(), file, state: 'sending', part: 0 };
      setList((before) => [...before, entry]);
      void run(entry);
    },
    stop: (id: string) => stops.current.get(id)?.abort(),
    retry: (entry: Sending) => void run(entry),
    forget: (id: string) => setList((before) => before.filter((each) => each.id !== id)),
  };
}
