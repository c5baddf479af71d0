import type { Awaiting } from "#tests/bench/registry/index.ts";

/** A draft to be signed, as one process hands it to another. */
export type Work = Awaiting & { rank: number };

export function writeWork(drafts: readonly Awaiting[]): string {
  return JSON.stringify(
    drafts.map((draft, rank) => ({ ...draft, rank })),
    (name, value: unknown) =>
      name === "totpKey" && value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value,
  );
}

export function readWork(text: string): Work[] {
  return JSON.parse(text, (name, value: unknown) =>
    name === "totpKey" && typeof value === "string" ? new Uint8Array(Buffer.from(value, "hex")) : value,
  ) as Work[];
}
