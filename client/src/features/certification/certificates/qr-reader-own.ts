import jsQR from 'jsqr';

import type { Picture, ReadQr } from './qr-reader';

/** Enough for a code that fills a quarter of the picture, and small enough for a slow phone. */
const LARGEST_SIDE = 900;

const canvas = document.createElement('canvas');

export const readQr: ReadQr = async (picture) => {
  const [width, height] = sizeOf(picture);
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !canvas.width || !canvas.height) return undefined;

  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, canvas.width, canvas.height)?.data || undefined;
};

const sizeOf = (picture: Picture): [width: number, height: number] =>
  picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
