// npm run golden: draws the pages of every specimen anew into tests/golden. Look at what changed before you commit it.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  differenceFromGolden,
  GOLDEN_FOLDER,
  goldenPages,
  goldenSpecimens,
  writeGolden,
} from "#tests/support/golden.ts";

const kept = new Set<string>();
for (const [name, payload] of goldenSpecimens())
  for (const golden of await goldenPages(name, payload)) {
    kept.add(golden.file);
    const difference = await differenceFromGolden(golden);
    if (difference === undefined) continue;
    const bytes = await writeGolden(golden);
    console.log(`${difference} — written anew, ${bytes} bytes`);
  }
for (const file of readdirSync(GOLDEN_FOLDER)) {
  if (kept.has(file)) continue;
  rmSync(join(GOLDEN_FOLDER, file));
  console.log(`${file} belongs to no specimen: removed`);
}
