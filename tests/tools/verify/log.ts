import type { Client } from "pg";
import { parseCheckpoint, verifyCheckpoint } from "#lib/seal/core/index.ts";
import { RunningRoot } from "#lib/seal/running-root.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import { type Finding, Places } from "./finding.ts";
import { portions } from "./portions.ts";
import { readKeys } from "./seals.ts";

type Checkpoint = { size: string; root: Buffer; text: string; created_micros: string };

/** I-7: the public log has no gap, and every published head is the signed root over exactly its first acts; so each contains the one before. */
export async function checkLog(db: Client): Promise<Finding[]> {
  const [gaps, heads] = [new Places(), new Places()];
  const { rows: checkpoints } = await db.query<Checkpoint>(
    "select size, root, text, micros(created_at) as created_micros from checkpoint order by size",
  );
  const { registry } = await readKeys(db);
  const running = new RunningRoot();
  const waiting = [...checkpoints];
  const leaves = portions<{ index: string; leaf: Buffer }>(
    db,
    "select index, leaf from log_entry where index > $1 order by index limit 5000",
    ({ index }) => index,
    { from: "-1" },
  );
  for await (const portion of leaves)
    for (const { index, leaf } of portion) {
      if (Number(index) !== running.size) gaps.add(`log entry ${running.size} is missing`);
      running.add(new Uint8Array(leaf));
      if (Number(waiting[0]?.size) !== running.size) continue;
      const head = waiting.shift();
      if (head && !sameBytes(running.root(), head.root))
        heads.add(`head of size ${head.size}: another root than its acts give`);
    }
  for (const { size } of waiting) heads.add(`head of size ${size}: the log holds ${running.size} acts`);
  for (const head of checkpoints) {
    const flaw = flawOfText(head, registry);
    if (flaw) heads.add(`head of size ${head.size}: ${flaw}`);
  }
  return [gaps.finding("I-7 public log without gap"), heads.finding("I-7 published heads recomputed and verified")];
}

function flawOfText(
  { text, size, root, created_micros }: Checkpoint,
  registry: Awaited<ReturnType<typeof readKeys>>["registry"],
): string | undefined {
  const parsed = parseCheckpoint(text);
  if (!parsed.ok || parsed.value.size !== Number(size) || !sameBytes(parsed.value.root, root))
    return "its text says something else";
  const name = parsed.value.origin;
  // published within the second in which its row was written
  const at = BigInt(created_micros);
  const trusted = registry.filter(
    (key) => key.validFromMicros <= at && (key.validUntilMicros === null || at < key.validUntilMicros),
  );
  const isSigned = trusted.some(({ publicKey }) => verifyCheckpoint(text, [{ name, publicKey }]).ok);
  return isSigned ? undefined : "no trusted key has signed it";
}
