import { appendFileSync } from "node:fs";
import type { Awaiting } from "#tests/bench/registry/index.ts";
import { followLines } from "./lines.ts";

/** A draft to be signed, as one process hands it to another. */
export type Work = Awaiting & { rank: number };

/** One line for each draft behind those that are there; the key of a second factor in hexadecimal. */
export function addWork(file: string, work: readonly Work[]): void {
  const lines = work.map((one) =>
    JSON.stringify(one, (name, value: unknown) =>
      name === "totpKey" && value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value,
    ),
  );
  appendFileSync(file, lines.map((line) => `${line}\n`).join(""));
}

/** Each call gives the work that was added since the one before. */
export function followWork(file: string): () => Work[] {
  const next = followLines(file);
  return () =>
    next().map((line) => {
      const work = JSON.parse(line) as Work & { officer: { totpKey: string } };
      return {
        ...work,
        officer: { ...work.officer, totpKey: new Uint8Array(Buffer.from(work.officer.totpKey, "hex")) },
      };
    });
}
