import { watchCamera } from '@/features/certification/certificates/camera';

import { button, make } from './dom';
import { say, words } from './words';

/** Looks through the camera until a QR code is seen. @returns what closes it. */
export function cameraView(place: HTMLElement, onSeen: (text: string) => void, onRefused: () => void) {
  const stop = new AbortController();
  const video = make('video', { playsinline: '', 'aria-label': say(words.cameraPicture) });
  const close = () => {
    stop.abort();
    place.replaceChildren();
  };
  video.muted = true;
  place.replaceChildren(video, button(say(words.stopCamera), close));

  watchCamera(video, stop.signal, () => undefined)
    .then((text) => text && onSeen(text))
    .catch(() => stop.signal.aborted || onRefused());
  return close;
}
