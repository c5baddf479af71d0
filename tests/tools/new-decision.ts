// npm run new:decision "An act takes its number when it is signed": the next record in docs/decisions, to be filled in.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "..", "docs", "decisions");

/** The text of a new record: the headings that every record has, in their order. */
export function decisionText(number: string, title: string, day: string): string {
  return [
    `# ${number} ${title}`,
    `Date: ${day} · Status: proposed`,
    "## Context",
    "## Options",
    "- One: + −\n- Another: + −",
    "## Decision",
    "## Consequences",
    "**How we shall notice we were wrong:**",
    "",
  ].join("\n\n");
}

/** `0018-an-act-takes-its-number.md`: the number after the last one, and the title as a file name. Nothing for a title without words. */
export function decisionFile(existing: readonly string[], title: string): { number: string; file: string } | undefined {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (words === null) return undefined;
  const numbers = existing.map((name) => Number(/^(\d{4})-.+\.md$/.exec(name)?.[1] ?? 0));
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, "0");
  return { number, file: `${number}-${words.join("-")}.md` };
}

if (import.meta.main) {
  const title = process.argv.slice(2).join(" ").trim();
  const next = decisionFile(readdirSync(FOLDER), title);
  if (next === undefined) {
    console.error('Say what is decided: npm run new:decision "An act takes its number when it is signed"');
    process.exitCode = 1;
  } else {
    const path = join(FOLDER, next.file);
    writeFileSync(path, decisionText(next.number, title, new Date().toISOString().slice(0, 10)), { flag: "wx" });
    console.log(`${path}\nAdd it to the list of decisions in README.md.`);
  }
}
