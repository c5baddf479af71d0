import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosignCheckpoint, parseCheckpoint, signCheckpoint, verifyCheckpoint } from "./checkpoint.ts";
import { leafHash } from "./merkle.ts";
import { ed25519PublicKey, ed25519Signer } from "./signer.ts";

function party(name: string, fill: number) {
  const secret = new Uint8Array(32).fill(fill);
  return { key: { name, publicKey: ed25519PublicKey(secret) }, signer: ed25519Signer(name, secret) };
}

const log = party("registre.example.ma/2026", 1);
const witness = party("temoin.example.ma", 2);
const checkpoint = { origin: "registre.example.ma/2026", size: 84211, root: leafHash(Uint8Array.of(1)) };
const note = signCheckpoint(checkpoint, log.key, log.signer);

describe("the published head of the log", { timeout: 60_000 }, () => {
  it("is four lines and a signature", () => {
    const lines = note.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "registre.example.ma/2026",
      "84211",
      Buffer.from(checkpoint.root).toString("base64"),
      "",
    ]);
    expect(lines[4]).toMatch(/^— registre\.example\.ma\/2026 [A-Za-z0-9+/]{91}=$/);
  });

  it("is read back and verified", () => {
    expect(verifyCheckpoint(note, [log.key])).toEqual({ ok: true, value: checkpoint });
  });

  it("is asked to bear the witness's signature too, and gets it", () => {
    const missing = { ok: false, error: { code: "seal.checkpointNotSigned", params: { name: "temoin.example.ma" } } };
    expect(verifyCheckpoint(note, [log.key, witness.key])).toEqual(missing);

    const cosigned = cosignCheckpoint(note, witness.key, witness.signer);
    expect(cosigned.ok && verifyCheckpoint(cosigned.value, [log.key, witness.key])).toEqual({
      ok: true,
      value: checkpoint,
    });
  });

  it("is not signed by somebody who took the name only", () => {
    const impostor = party(log.key.name, 3);
    expect(verifyCheckpoint(signCheckpoint(checkpoint, impostor.key, impostor.signer), [log.key]).ok).toBe(false);
  });

  it("bears signatures of kinds we do not know without harm", () => {
    expect(verifyCheckpoint(`${note}— other AAAAAAECAwQ=\n`, [log.key]).ok).toBe(true);
  });

  it.each([
    ["without its last line feed", note.slice(0, -1)],
    ["with a size that begins with zero", note.replace("84211", "084211")],
    ["with a root that is too short", note.replace(/\n[^\n]{44}\n/, "\nAAAA\n")],
    ["without signature", note.split("— ")[0] ?? ""],
    ["with a line too many", note.replace("\n\n", "\nmore\n\n")],
    ["empty", ""],
  ])("is refused %s", (_, text) => {
    expect(parseCheckpoint(text)).toEqual({ ok: false, error: { code: "seal.checkpointUnreadable" } });
  });

  it("is refused once any character is changed", () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom("0", "A", "x", "\n", " "), (at, letter) => {
        fc.pre(note.charAt(at) !== letter);
        expect(verifyCheckpoint(note.slice(0, at) + letter + note.slice(at + 1), [log.key]).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("is not written for what is not a head", () => {
    expect(() => signCheckpoint({ ...checkpoint, origin: "a b" }, log.key, log.signer)).toThrow(RangeError);
    expect(() => signCheckpoint(checkpoint, { ...log.key, name: "a+b" }, log.signer)).toThrow(RangeError);
  });
});
