import { textInPhoto } from '@/features/certification/certificates/qr-reader';

import { answerView } from './answer-view';
import { cameraView } from './camera-view';
import { button, make } from './dom';
import { held, takeAlong } from './held';
import { heldView } from './held-view';
import { verify } from './verify';
import { isEnglish, say, type Texts, words } from './words';

const main = document.querySelector('main') as HTMLElement;

/** What the page shows, kept while its language changes. */
const shown = { text: '', said: undefined as Texts | undefined };
let closeCamera = () => {};

async function show() {
  closeCamera();
  const now = new Date();
  const answer = shown.text && (await verify(shown.text, held(), now));
  const status = make('div', { role: 'status' }, answer && answerView(answer, now), !!shown.said && say(shown.said));

  document.title = say(words.title);
  main.replaceChildren(
    make('p', { class: 'languages' }, button(say(words.otherLanguage), switchLanguage)),
    make('h1', {}, say(words.title)),
    make('p', {}, say(words.intro)),
    status,
    question(),
    await heldView(held(), now, () => void update()),
  );
}

function question() {
  const text = make('textarea', { id: 'text', rows: '4', spellcheck: 'false', autocapitalize: 'off' });
  const photo = make('input', { id: 'photo', type: 'file', accept: 'image/*' });
  const camera = make('div');
  const form = make('form', {}, make('label', { for: 'text' }, say(words.text)), text);
  const page = pageOf(shown.text);
  text.value = shown.text;
  form.append(make('button', {}, say(words.check)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(text.value);
  });
  photo.addEventListener('change', () => void readPhoto(photo.files?.[0]));

  return make(
    'section',
    {},
    camera,
    button(say(words.camera), () => openCamera(camera)),
    make('label', { for: 'photo' }, say(words.photo)),
    photo,
    form,
    !!page && make('p', {}, make('a', { href: page }, say(words.online))),
  );
}

/** The page about it on this very site, wherever a forged code would lead. */
const pageOf = (text: string) => (URL.canParse(text) ? /^\/x\/[^/]+$/.exec(new URL(text).pathname)?.[0] : undefined);

function ask(text: string, said?: Texts) {
  Object.assign(shown, { text: text.trim(), said });
  void show();
}

async function readPhoto(photo: File | undefined) {
  const text = photo && (await textInPhoto(photo));
  ask(text ?? '', text ? undefined : words.noCode);
}

function openCamera(place: HTMLElement) {
  closeCamera();
  closeCamera = cameraView(
    place,
    (text) => ask(text),
    () => ask('', words.noCamera),
  );
}

async function update() {
  const done = await takeAlong().then(
    () => true,
    () => false,
  );
  ask(shown.text, done ? words.updated : words.updateFailed);
}

function switchLanguage() {
  document.documentElement.lang = isEnglish() ? 'vi' : 'en';
  void show();
}

void navigator.serviceWorker?.register('./sw.js').catch(() => undefined); // without it the page works while it is open
void show();
if (held().keys.length === 0) void takeAlong().then(show, () => undefined);
