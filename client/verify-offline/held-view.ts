import { button, make } from './dom';
import { madeAt } from './status-list';
import type { Held } from './verify';
import { age, instant, say, words } from './words';

/** What this device holds, how old that is, and the way to what is newer. */
export async function heldView({ keys, lists }: Held, now: Date, onUpdate: () => void) {
  const made = (await Promise.all(lists.map((list) => madeAt(list, keys)))).filter((at) => at !== undefined);
  const oldest = made.sort((one, other) => one.getTime() - other.getTime())[0];

  return make(
    'section',
    {},
    make('h2', {}, say(words.heldTitle)),
    make('p', {}, keys.length ? say(words.heldKeys, { n: `${keys.length}` }) : say(words.heldNothing)),
    make('p', {}, oldest ? say(words.heldList, { at: instant(oldest), age: age(oldest, now) }) : say(words.heldNoList)),
    button(say(words.update), onUpdate),
  );
}
