import { answerWords, MARKS, REFUSED, TIMES } from './answer-words';
import { make } from './dom';
import { type Answer, type Certificate, holds } from './verify';
import { age, date, instant, say } from './words';

type Genuine = Extract<Answer, { kind: 'genuine' }>;

const INCOMPLETE: Answer['kind'][] = ['no-credential', 'no-keys', 'unknown-key'];

/** The answer, and beside it what it rests on. */
export function answerView(answer: Answer, now: Date) {
  if (answer.kind !== 'genuine') {
    const tone = INCOMPLETE.includes(answer.kind) ? 'warn' : 'bad';
    return make('section', { class: `notice ${tone}` }, make('p', { class: 'answer' }, say(REFUSED[answer.kind])));
  }

  return make(
    'section',
    {},
    make(
      'div',
      { class: `notice ${holds(answer) ? 'good' : 'bad'}` },
      make('p', { class: 'answer' }, headline(answer)),
      make('p', {}, basis(answer, now)),
      answer.time === 'over' && make('p', {}, say(answerWords.extension)),
    ),
    facts(answer.certificate),
    list(answerWords.proves, [answerWords.provesSigned]),
    list(answerWords.provesNot, [answerWords.notLater, answerWords.notGoods]),
  );
}

function headline({ certificate, time, entry }: Genuine) {
  const days = { from: date(certificate.from), last: lastDay(certificate) };
  return entry && entry.mark !== 'valid' ? say(MARKS[entry.mark]) : say(TIMES[time], days);
}

const basis = ({ entry }: Genuine, now: Date) =>
  entry ? say(answerWords.byList, { at: instant(entry.madeAt), age: age(entry.madeAt, now) }) : say(answerWords.noList);

function facts(certificate: Certificate) {
  const { number, product, organisation, province, star, from } = certificate;
  const rows = [
    [answerWords.number, number],
    [answerWords.product, product],
    [answerWords.producer, organisation],
    [answerWords.province, province],
    [answerWords.stars, `${star} ★`],
    [answerWords.issued, date(from)],
  ] as const;

  return make(
    'dl',
    {},
    ...rows.flatMap(([name, value]) => (value ? [make('dt', {}, say(name)), make('dd', {}, value)] : [])),
  );
}

const list = (title: Parameters<typeof say>[0], items: Parameters<typeof say>[0][]) =>
  make('section', {}, make('h2', {}, say(title)), make('ul', {}, ...items.map((item) => make('li', {}, say(item)))));

/** A second before the end is still the last day. */
const lastDay = ({ until }: Certificate) => date(new Date(until.getTime() - 1000));
