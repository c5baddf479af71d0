import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What qpdf says of a file: its exit status and words, or nothing where it is not installed. */
export function checkPdf(bytes: Uint8Array): { status: number; words: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "sijil-pdf-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, bytes);
    const run = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    if (run.error) return undefined;
    return { status: run.status ?? -1, words: run.stdout + run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
