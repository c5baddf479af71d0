/** What a supporting document may weigh; the same figures stand on the page that asks for it. */
export const UPLOAD_LIMITS = {
  bytes: 10 * 1024 * 1024,
  pdfPages: 20,
  /** Width × height of one picture: a small file can unfold into gigabytes. */
  pixels: 40_000_000,
  /** Documents of one declaration at a time, and all that was ever sent for it, whatever was removed since. */
  liveFiles: 20,
  filesEverSent: 60,
  bytesEverSent: 200 * 1024 * 1024,
} as const;

/** The longer side of the pictures that are shown, in pixels: a page of A4 at 200 dots per inch. */
export const PAGE_SIDE = { picture: 2_400, pdf: 2_000 } as const;
