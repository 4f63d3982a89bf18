import { qrReader } from './qr-reader';

const BETWEEN_LOOKS_MS = 150;

/** Looks through the camera. @returns the text of the first QR code seen; nothing when it was stopped before. */
export async function watchCamera(video: HTMLVideoElement | null, stop: AbortSignal, onLooking: () => void) {
  if (!video) return undefined;
  const stream = await openCamera();
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  stop.addEventListener('abort', close);

  try {
    video.srcObject = stream;
    await video.play();
    const read = await qrReader();
    if (!stop.aborted) onLooking();

    while (!stop.aborted) {
      const text = await read(video);
      if (text) return text;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
    return undefined;
  } finally {
    close();
  }
}

function openCamera() {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices }; // absent where the page came without encryption
  if (!mediaDevices?.getUserMedia) throw new DOMException('', 'NotFoundError');
  return mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
}
