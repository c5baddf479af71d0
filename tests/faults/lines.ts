import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";

/** Reads a file that grows: each call gives the whole lines written since the one before, and none twice. */
export function followLines(file: string): () => string[] {
  let position = 0;
  return () => {
    if (!existsSync(file)) return [];
    const opened = openSync(file, "r");
    try {
      const grown = Buffer.alloc(Math.max(0, fstatSync(opened).size - position));
      const length = readSync(opened, grown, 0, grown.length, position);
      const whole = grown.subarray(0, grown.subarray(0, length).lastIndexOf("\n") + 1);
      position += whole.length;
      return whole.toString().split("\n").slice(0, -1);
    } finally {
      closeSync(opened);
    }
  };
}
