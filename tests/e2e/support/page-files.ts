import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "app", "[locale]");

/** Every page of ours below the language, as its address is written in the tree of files: `birth/[id]/check`, and "" for the first. */
export function pageFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?:^|\/)page\.tsx$/.test(path))
    .map((path) => path.replace(/\/?page\.tsx$/, "").replace(/^\([^)]+\)\/?/, ""))
    .sort();
}
