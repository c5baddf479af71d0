import { fittingSize } from "./fitting-size.ts";

const PHOTOGRAPHS = ["image/jpeg", "image/png", "image/webp"];
const HEAVY_BYTES = 2.5 * 1024 * 1024;
const QUALITY = 0.85;

/**
 * A large photograph, upright and lighter, for a slow line. Everything else goes as it was chosen: a PDF, a photograph that is light
 * already, one that would not become lighter, and what this browser cannot read, of which the server says what is wrong.
 */
export async function lighterPhotograph(chosen: File): Promise<File> {
  if (!PHOTOGRAPHS.includes(chosen.type)) return chosen;
  try {
    const picture = await createImageBitmap(chosen, { imageOrientation: "from-image" });
    const size = fittingSize(picture);
    const isLight = chosen.size <= HEAVY_BYTES && size.width === picture.width && size.height === picture.height;
    const drawn = isLight ? null : await drawnAnew(picture, size);
    picture.close();
    if (drawn === null || drawn.size >= chosen.size) return chosen;
    return new File([drawn], `${chosen.name.replace(/\.\w+$/, "")}.jpg`, { type: drawn.type });
  } catch {
    return chosen;
  }
}

function drawnAnew(picture: ImageBitmap, { width, height }: { width: number; height: number }): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = canvas.getContext("2d");
  if (!brush) return Promise.resolve(null);
  // JPEG knows no transparency: what was clear would become black
  brush.fillStyle = "white";
  brush.fillRect(0, 0, width, height);
  brush.imageSmoothingQuality = "high";
  brush.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
}
