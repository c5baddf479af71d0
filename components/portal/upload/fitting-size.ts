/** The longer side, in pixels, of a photograph that is sent: a page of A4 at more than 200 dots per inch, where print stays legible. */
export const LONGEST_SIDE = 2_600;

/** The size at which a picture is sent: as it is, or smaller in the same proportion. Never larger. */
export function fittingSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
