type Reader = (canvas: HTMLCanvasElement) => Promise<string | undefined>;
type Detector = { detect(source: HTMLCanvasElement): Promise<readonly { rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

declare global {
  var BarcodeDetector: DetectorClass | undefined;
}

let reader: Promise<Reader> | undefined;

/** Reads the code in what was drawn on a canvas: by the browser itself where it can, else by a decoder of our own that is fetched once. */
export async function readCode(canvas: HTMLCanvasElement, decoderPath: string): Promise<string | undefined> {
  reader ??= readerOf(decoderPath);
  try {
    return await (
      await reader
    )(canvas);
  } catch {
    // without a network the decoder may come another time
    reader = undefined;
    return undefined;
  }
}

async function readerOf(decoderPath: string): Promise<Reader> {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (globalThis.BarcodeDetector && formats.includes("qr_code")) {
    const detector = new globalThis.BarcodeDetector({ formats: ["qr_code"] });
    return async (canvas) => (await detector.detect(canvas))[0]?.rawValue;
  }
  const response = await fetch(decoderPath, { credentials: "omit" });
  // the policy of this page names its hash: nothing else would run
  const script = document.createElement("script");
  script.textContent = await response.text();
  document.head.append(script);
  return async (canvas) => {
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
    return pixels && globalThis.readQrCode?.(pixels.data, pixels.width, pixels.height);
  };
}

const SIZES = [1_000, 1_500, 2_200, 600] as const;

/** Draws a picture as large as a decoder likes it, and tries other sizes before it gives up. */
export async function readPicture(picture: ImageBitmap, decoderPath: string): Promise<string | undefined> {
  for (const most of SIZES) {
    const canvas = document.createElement("canvas");
    drawOn(canvas, picture, picture, most);
    const code = await readCode(canvas, decoderPath);
    if (code !== undefined) return code;
  }
  return undefined;
}

export function drawOn(
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
  most: number,
): void {
  const scale = Math.min(1, most / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d", { willReadFrequently: true })?.drawImage(source, 0, 0, canvas.width, canvas.height);
}
