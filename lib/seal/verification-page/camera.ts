import { drawOn, readCode } from "./read-code.ts";

const PAUSE_MILLISECONDS = 200;
const LARGEST = 900;

/** Whether this page may ask for a camera: browsers refuse where the address is not safe. */
export function hasCamera(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function";
}

/**
 * Shows the camera in that element and looks until a code is seen or `stop` says so. Nothing leaves the device. Undefined where the camera was refused or
 * has ended, or the reader stopped.
 */
export async function scanWith(
  video: HTMLVideoElement,
  decoderPath: string,
  stop: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  try {
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement("canvas");
    while (!stop.aborted && stream.active) {
      drawOn(canvas, video, { width: video.videoWidth, height: video.videoHeight }, LARGEST);
      const code = canvas.width > 0 ? await readCode(canvas, decoderPath) : undefined;
      if (code !== undefined) return code;
      await new Promise((rested) => setTimeout(rested, PAUSE_MILLISECONDS));
    }
    return undefined;
  } finally {
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  }
}
