/** Why a file is not kept, or kept and never shown; each is a text of `errors.json` that says what to do. */
export const FILE_REFUSALS = [
  "files.missing",
  "files.empty",
  "files.tooLarge",
  "files.cutShort",
  "files.kindNotAccepted",
  "files.tooMany",
  "files.damaged",
  "files.unreadable",
  "files.tooManyPages",
  "files.tooManyPixels",
  "files.encrypted",
  "files.activeContent",
  "files.infected",
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export function isFileRefusal(code: unknown): code is FileRefusal {
  return FILE_REFUSALS.some((known) => known === code);
}
