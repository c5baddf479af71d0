import { closeSync, openSync, writeSync } from "node:fs";
import { followLines } from "./lines.ts";

/** What a registering process did, in the order in which it did it. `unknown`: the answer never came, the effect may be there. */
export type Entry = { at: number; draftId: string; key: string } & (
  | { event: "asks"; code: string }
  | { event: "registered"; no: number; year: number; actId: string }
  | { event: "refused"; refusal: string }
  | { event: "unknown" }
  | { event: "differs" }
);
type WithoutTime<E> = E extends unknown ? Omit<E, "at"> : never;

export type History = { write(entry: WithoutTime<Entry>): void; close(): void };

/** Each line is in the system's hands before the work goes on, so that a `kill -9` of the writer loses none. */
export function openHistory(file: string): History {
  const opened = openSync(file, "a");
  return {
    write: (entry) => void writeSync(opened, `${JSON.stringify({ at: Date.now(), ...entry })}\n`),
    close: () => closeSync(opened),
  };
}

/** All whole lines; one that was cut by the killing stands for nothing. */
export function readHistory(file: string): Entry[] {
  return followHistory(file)();
}

/** The same while it is being written: each call gives what came since the one before. */
export function followHistory(file: string): () => Entry[] {
  const next = followLines(file);
  return () => next().flatMap(entryOf);
}

function entryOf(line: string): Entry[] {
  try {
    return [JSON.parse(line) as Entry];
  } catch {
    return [];
  }
}
