export type Picture = HTMLVideoElement | ImageBitmap;

/** The text of a QR code in the picture, if there is one. */
export type ReadQr = (picture: Picture) => Promise<string | undefined>;

interface NativeDetector {
  detect: (picture: Picture) => Promise<{ rawValue: string }[]>;
}

interface NativeDetectors {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats: () => Promise<string[]>;
}

/** The browser's own reader where it has one; else one of ours, fetched only then. */
export async function qrReader(): Promise<ReadQr> {
  const Native = (window as { BarcodeDetector?: NativeDetectors }).BarcodeDetector;
  const isThere = Native && (await Native.getSupportedFormats().catch((): string[] => [])).includes('qr_code');
  if (!isThere) return (await import('./qr-reader-own')).readQr;

  const detector = new Native({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue;
}

/** The text of the QR code in a photo, if there is one. */
export async function textInPhoto(photo: File) {
  try {
    const picture = await createImageBitmap(photo);
    return await (await qrReader())(picture);
  } catch {
    return undefined; // no picture that this browser can read: as good as one without a code
  }
}
