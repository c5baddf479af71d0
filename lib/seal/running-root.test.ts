import { expect, it } from "vitest";
import { leafHash, merkleRoot } from "./core/index.ts";
import { RunningRoot } from "./running-root.ts";

it("gives, after every act, the root that the whole log gives", () => {
  const leaves = Array.from({ length: 70 }, (_, at) => leafHash(Uint8Array.of(at)));
  const running = new RunningRoot();
  const roots = leaves.map((leaf) => {
    running.add(leaf);
    return running.root();
  });
  expect(new RunningRoot().root()).toEqual(merkleRoot([]));
  expect(roots).toEqual(leaves.map((_, at) => merkleRoot(leaves.slice(0, at + 1))));
});
