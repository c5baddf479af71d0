import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./root.mjs";

const NOT_SOURCES = /(^|\/)(node_modules|generated|\.next|\.data|\.cache)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$/;

function listFiles(path: string): string[] {
  if (NOT_SOURCES.test(relative(ROOT, path)) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** SHA-256 of the names and bytes of files and folders of the project. */
export function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listFiles(join(ROOT, path)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Does a step only when its sources have changed since it last succeeded; `proof` is a file the step must have left. */
export async function whenChanged(
  stamp: string,
  sources: readonly string[],
  proof: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const file = join(ROOT, stamp);
  const wanted = fingerprintOf(sources);
  if (existsSync(join(ROOT, proof)) && existsSync(file) && readFileSync(file, "utf8") === wanted) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return true;
}
