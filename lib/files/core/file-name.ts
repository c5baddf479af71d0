import { cleanText } from "#lib/kernel/text.ts";
import { FILE_KINDS, type FileKind } from "./file-kind.ts";

const LONGEST = 80;
const EXTENSIONS = /(\.[a-z][a-z0-9]{1,4})+$/i;
const NOT_IN_NAMES = /[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*\uFFFD]/gu;

/**
 * The name a file is listed under: no folder, no invisible or forbidden character, and one extension that says what the file is
 * ("acte.pdf.exe" that holds a picture → "acte.jpg"). "document" when nothing is left of it.
 */
export function cleanFileName(raw: string, kind: FileKind): string {
  const last = raw.split(/[/\\]/).at(-1) ?? "";
  const stem = cleanText(last.replace(NOT_IN_NAMES, ""))
    .replace(EXTENSIONS, "")
    .replace(/^[.\s-]+/u, "");
  const short = [...stem].slice(0, LONGEST).join("").trimEnd();
  return `${short === "" ? "document" : short}.${FILE_KINDS[kind].extension}`;
}
