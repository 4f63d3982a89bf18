/** Text without letter case and diacritics, as the search compares it: "Nước mắm" and "nuoc mam" are one. */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().normalize('NFC');

export interface Segment {
  text: string;
  hit: boolean;
}

/** Cuts a text where the words of a query occur in it, whatever their diacritics; the pieces joined are the text. */
export function highlight(text: string, query: string): Segment[] {
  const letters = Array.from(text.normalize('NFC'));
  const starts: number[] = [];
  let folded = '';
  for (const [index, letter] of letters.entries()) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit++) starts.push(index);
    folded += plain;
  }

  const hit = new Set<number>();
  for (const word of new Set(fold(query).split(/\s+/).filter(Boolean)))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      for (let unit = at; unit < at + word.length; unit++) hit.add(starts[unit] ?? -1);

  return letters.reduce<Segment[]>((segments, letter, index) => {
    const last = segments.at(-1);
    if (last && last.hit === hit.has(index)) last.text += letter;
    else segments.push({ text: letter, hit: hit.has(index) });
    return segments;
  }, []);
}
